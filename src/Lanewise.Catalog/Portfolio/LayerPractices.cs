using System.Collections.Immutable;

namespace Lanewise.Catalog.Portfolio;

/// <summary>What code of one layer does.</summary>
/// <param name="Layer">Name of the layer.</param>
/// <param name="Signals">Signals that speak of it.</param>
public sealed record LayerPractices(string Layer, ImmutableArray<string> Signals);
