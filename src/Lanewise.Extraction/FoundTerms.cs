using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Extraction;

/// <summary>What a text names, in its order; a technology or signal stands here as often as it is named.</summary>
/// <param name="Technologies">Languages and other technologies; none that is only implied.</param>
/// <param name="Signals">Signals said in words; none that only a technology shows.</param>
public sealed record FoundTerms(ImmutableArray<Fact<Technology>> Technologies, ImmutableArray<Fact<Signal>> Signals);
