using System.Text.Json.Serialization;
using Lanewise.Store.Bundled;

namespace Lanewise.Cli.Commands;

/// <summary>The account of bundled facts as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(BundleAccount))]
internal sealed partial class BundleJson : JsonSerializerContext;
