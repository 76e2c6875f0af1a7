namespace Lanewise.Catalog.Taxes;

/// <summary>A rate that applies to the part of an income above a floor, up to the floor of the next bracket.</summary>
/// <param name="Above">The floor, 0 or more, in the table's currency a year.</param>
/// <param name="Rate">The rate, from 0 to 1.</param>
public sealed record TaxBracket(decimal Above, decimal Rate);
