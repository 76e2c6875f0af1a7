using System.Text.Json.Serialization;

namespace Lanewise.Sources.Fields;

/// <summary>Serialisation of bare texts without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class PlainJson : JsonSerializerContext;
