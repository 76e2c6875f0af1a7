using System.Collections.Immutable;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers.Taxes;

/// <summary>Tax by brackets.</summary>
internal static class Schedule
{
    /// <summary>The tax on an income: each bracket's rate on the part of the income in it, unrounded.</summary>
    public static decimal Tax(ImmutableArray<TaxBracket> brackets, decimal income)
    {
        var tax = 0m;
        for (var i = 0; i < brackets.Length && income > brackets[i].Above; i++)
        {
            var top = i + 1 < brackets.Length ? Math.Min(income, brackets[i + 1].Above) : income;
            tax += (top - brackets[i].Above) * brackets[i].Rate;
        }

        return tax;
    }
}
