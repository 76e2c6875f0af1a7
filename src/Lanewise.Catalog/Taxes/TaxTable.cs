using System.Collections.Immutable;

namespace Lanewise.Catalog.Taxes;

/// <summary>What a country takes from pay in one tax year: every figure with the law or publication that sets it.</summary>
public sealed record TaxTable
{
    /// <summary>The countries whose taxes can be computed, each with the figures that a table of it must hold.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> Names { get; } =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["US"] =
            [
                "standard-deduction-single",
                "standard-deduction-married",
                "income-tax-single",
                "income-tax-married",
                "social-security-rate",
                "social-security-base",
                "medicare-rate",
                "additional-medicare-rate",
                "additional-medicare-above-single",
                "additional-medicare-above-married",
                "self-employment-part",
                "self-employment-social-security-rate",
                "self-employment-medicare-rate",
                "business-income-rate",
                "business-income-above-single",
                "business-income-above-married",
                "business-income-range-single",
                "business-income-range-married",
            ],
            ["GB"] =
            [
                "personal-allowance",
                "personal-allowance-limit",
                "personal-allowance-taper",
                "income-tax",
                "class-1",
                "class-4",
                "employer-threshold",
                "employer-rate",
                "apprenticeship-levy-rate",
            ],
            ["DE"] =
            [
                "zone-2-above",
                "zone-2-square",
                "zone-2-slope",
                "zone-3-above",
                "zone-3-square",
                "zone-3-slope",
                "zone-3-tax",
                "zone-4-above",
                "zone-4-rate",
                "zone-4-less",
                "zone-5-above",
                "zone-5-rate",
                "zone-5-less",
                "employee-allowance",
                "special-expenses-allowance",
                "solidarity-above",
                "solidarity-rate",
                "solidarity-phase-in",
                "pension-rate",
                "pension-ceiling",
                "unemployment-rate",
                "health-rate",
                "health-rate-without-sick-pay",
                "health-additional-rate",
                "health-deductible-part",
                "health-ceiling",
                "health-least-income",
                "care-rate",
                "care-childless-rate",
                "care-child-reduction",
            ],
        };

    /// <summary>ISO 3166-1 alpha-2 code, one of the keys of <see cref="Names"/>.</summary>
    public required string Country { get; init; }

    /// <summary>The calendar year that the tax year begins in.</summary>
    public required int Year { get; init; }

    /// <summary>First day of the tax year.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the tax year.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>ISO 4217 code of the currency that amounts are in.</summary>
    public required string Currency { get; init; }

    /// <summary>The file that it stands in.</summary>
    public required string File { get; init; }

    /// <summary>Its figures: all names of the country, in the order of the file.</summary>
    public required ImmutableArray<TaxFigure> Figures { get; init; }

    /// <summary>The figure of a name: an amount a year or a rate.</summary>
    /// <exception cref="KeyNotFoundException">The name is not among those of the country.</exception>
    public decimal this[string name] => Find(name).Value;

    /// <summary>The brackets of a name, lowest first.</summary>
    /// <exception cref="KeyNotFoundException">The name is not among those of the country.</exception>
    public ImmutableArray<TaxBracket> Brackets(string name) => Find(name).Brackets;

    /// <summary>Whether a day lies in the tax year.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= Until;

    private TaxFigure Find(string name)
    {
        foreach (var figure in Figures)
        {
            if (figure.Name == name)
            {
                return figure;
            }
        }

        throw new KeyNotFoundException($"the tax table {Country} {Year} has no figure {name}");
    }
}
