namespace Lanewise.Advice.Offers;

/// <summary>What would make a contract and an employment worth the same.</summary>
public sealed record BreakEven
{
    private const decimal MostPay = 100_000_000;
    private const int Halvings = 80;

    /// <summary>The rate at which the contract is worth, on average, what the employment is; null where no rate is enough.</summary>
    public required decimal? Rate { get; init; }

    /// <summary>The rate at which it is worth at least as much in nine years of ten; null where no rate is enough.</summary>
    public required decimal? RateInNineOfTen { get; init; }

    /// <summary>The salary at which the employment is worth what the contract is on average; null where no salary is enough.</summary>
    public required decimal? Salary { get; init; }

    /// <summary>The break-even of two offers.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="employment">The employment.</param>
    /// <param name="exchange">Units of the contract's currency for one of the employment's, above 0.</param>
    public static BreakEven Of(ContractOffer contract, EmploymentOffer employment, decimal exchange = 1)
    {
        var employed = OfferValuation.Of(employment).Mean * exchange;
        var contracted = OfferValuation.Of(contract).Mean / exchange;
        return new()
        {
            Rate = Least(rate => OfferValuation.Of(contract with { Rate = rate }).Mean, employed),
            RateInNineOfTen = Least(
                rate => OfferValuation.Of(contract with { Rate = rate }).Quantile(0.1).Value,
                employed
            ),
            Salary = Least(salary => OfferValuation.Year(employment with { Salary = salary }).Value, contracted),
        };
    }

    /// <summary>The least pay whose value reaches the target, by halving; value never falls with pay.</summary>
    private static decimal? Least(Func<decimal, decimal> valueAt, decimal target)
    {
        if (valueAt(0) >= target)
        {
            return 0;
        }

        var (low, high) = (0m, 1m);
        while (valueAt(high) < target)
        {
            (low, high) = (high, high * 2);
            if (high > MostPay)
            {
                return null;
            }
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = valueAt(middle) < target ? (middle, high) : (low, middle);
        }

        return high;
    }
}
