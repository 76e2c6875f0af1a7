using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Claims;

/// <summary>By employer, the amount of a side and the openings it is of.</summary>
internal sealed class EmployerSums
{
    private readonly List<(ulong Employer, double Amount, double Openings)> _employers = [];

    private readonly List<string> _examples = [];

    /// <summary>The amount over all employers.</summary>
    public double Amount { get; private set; }

    /// <summary>Openings over all employers.</summary>
    public double Openings { get; private set; }

    /// <summary>Employers with such openings; one whose employer is unknown counts as one of its own.</summary>
    public int Employers => _employers.Count;

    /// <summary>Employers that add to the amount.</summary>
    public int Counting => _employers.Count(own => own.Amount > 0);

    /// <summary>Some of the openings that count, each of another employer.</summary>
    public ImmutableArray<string> OpeningIds => Examples.Of(_examples);

    /// <summary>Reads the sides, one pass for each market.</summary>
    public static Dictionary<CountedSide, EmployerSums> Read(
        MarketQuery query,
        Knowledge knowledge,
        IEnumerable<CountedSide> sides
    )
    {
        var read = new Dictionary<CountedSide, EmployerSums>();
        foreach (var market in sides.Distinct().GroupBy(side => side.Market))
        {
            CountedSide[] own = [.. market];
            foreach (var (side, sums) in own.Zip(Read(query, knowledge, own)))
            {
                read[side] = sums;
            }
        }

        return read;
    }

    /// <summary>The odds of the share that the amount is of the openings.</summary>
    public LogEstimate? Odds() => Product([1, -1], own => [own.Amount, own.Openings - own.Amount]);

    /// <summary>The amount an opening.</summary>
    public LogEstimate? Mean() => Product([1, -1], own => [own.Amount, own.Openings]);

    /// <summary>How many times the other side's the amount an opening is.</summary>
    public LogEstimate? MeanOver(EmployerSums other) =>
        ProductWith(other, [1, -1, -1, 1], own => [own.Amount, own.Openings]);

    /// <summary>The chance that two of the openings are of one employer.</summary>
    public LogEstimate? Concentration() => Product([1, -2], Pairs);

    /// <summary>How many times the other side's that chance is.</summary>
    public LogEstimate? ConcentrationOver(EmployerSums other) => ProductWith(other, [1, -2, -1, 2], Pairs);

    // Over the square of all openings; over the pairs of them it were greater by one in as many as there are openings.
    private static double[] Pairs((ulong Employer, double Amount, double Openings) own) =>
        [own.Openings * (own.Openings - 1), own.Openings];

    private LogEstimate? Product(
        ReadOnlySpan<double> powers,
        Func<(ulong Employer, double Amount, double Openings), double[]> totals
    ) => ClusteredProduct.Of(powers, [.. _employers.Select(totals)]);

    private LogEstimate? ProductWith(
        EmployerSums other,
        ReadOnlySpan<double> powers,
        Func<(ulong Employer, double Amount, double Openings), double[]> totals
    )
    {
        var clusters = _employers.ToDictionary(own => own.Employer, own => (double[])[.. totals(own), 0, 0]);
        foreach (var own in other._employers)
        {
            if (!clusters.TryGetValue(own.Employer, out var cluster))
            {
                clusters[own.Employer] = cluster = new double[powers.Length];
            }

            totals(own).CopyTo(cluster, 2);
        }

        return ClusteredProduct.Of(powers, clusters.Values);
    }

    private static EmployerSums[] Read(MarketQuery query, Knowledge knowledge, CountedSide[] sides)
    {
        var sql = new CountedSql(sides, knowledge);
        var scope = sides[0].Scope(query, knowledge);
        EmployerSums[] sums = [.. sides.Select(_ => new EmployerSums())];
        query.Rows(
            sql.Sql(scope, "coalesce(min(f.company_id), hash(f.opening_id)) AS employer", "employer", "f.opening_id"),
            (chunk, row) =>
            {
                var employer = chunk[0].Values<ulong>()[row];
                for (var i = 0; i < sums.Length; i++)
                {
                    var first = 1 + (CountedSql.ColumnsOfSide * i);
                    sums[i]
                        .Add(
                            employer,
                            chunk[first].Values<double>()[row],
                            chunk[first + 1].Values<double>()[row],
                            chunk.Text(first + 2, row)
                        );
                }

                return true;
            },
            statement => sql.Bind(statement, scope)
        );
        return sums;
    }

    private void Add(ulong employer, double amount, double openings, string? example)
    {
        if (example is not null)
        {
            _examples.Add(example);
        }

        if (openings > 0)
        {
            _employers.Add((employer, amount, openings));
            Amount += amount;
            Openings += openings;
        }
    }
}
