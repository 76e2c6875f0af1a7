using System.Collections.Immutable;

namespace Lanewise.Catalog.Taxes;

/// <summary>One published figure of a tax table.</summary>
/// <param name="Name">One of <see cref="TaxTable.Names"/>.</param>
/// <param name="Value">An amount a year or a rate; 0 where the figure is brackets.</param>
/// <param name="Brackets">The brackets, lowest first; empty where the figure is a single value.</param>
/// <param name="Source">The law or publication that sets it.</param>
/// <param name="Confirmed">Where it was found again, independently of the source.</param>
public sealed record TaxFigure(
    string Name,
    decimal Value,
    ImmutableArray<TaxBracket> Brackets,
    string Source,
    string Confirmed
);
