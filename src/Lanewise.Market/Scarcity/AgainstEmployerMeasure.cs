using Lanewise.Catalog;
using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures how long a choice's openings stay up beside the other openings of their employers.</summary>
internal sealed class AgainstEmployerMeasure
{
    // Ages as parts of the usual time: earlier than at a tenth of it few openings are watched yet.
    private const double FromUsual = 0.1;

    private readonly Thresholds _thresholds;
    private readonly FollowedOpenings _market;
    private readonly Dictionary<ulong, double> _usual;

    /// <summary>Prepares the usual time of every employer.</summary>
    /// <param name="rows">The stretches of all openings of the employers that hire for any choice.</param>
    /// <param name="thresholds">When figures are refused, and the age from which curves are drawn.</param>
    public AgainstEmployerMeasure(IEnumerable<WatchedSpell> rows, Thresholds thresholds)
    {
        _thresholds = thresholds;
        _market = FollowedOpenings.Of(rows.Where(row => row.Company is not null), thresholds["time-from-days"]);
        _usual = UsualTimes();
    }

    /// <summary>The openings of one choice beside the others.</summary>
    public AgainstEmployer Of(int choice)
    {
        var own = new HashSet<ulong>();
        var others = new HashSet<ulong>();
        foreach (var row in _market.Rows)
        {
            (row.Asks(choice) ? own : others).Add(row.Company!.Value); // the market has no others
        }

        own.IntersectWith(others);
        int[] compared =
        [
            .. Enumerable.Range(0, _market.Rows.Count).Where(i => own.Contains(_market.Rows[i].Company!.Value)),
        ];
        int[] asking = [.. compared.Where(i => _market.Rows[i].Asks(choice))];
        var (usualN, median) = MedianOfUsual(choice);
        var against = new AgainstEmployer
        {
            N = asking.Select(i => _market.Rows[i].Opening).Distinct().Count(),
            Ended = asking.Count(i => _market.Spells[i].HasEnded),
            Employers = own.Count,
            UsualN = usualN,
            MedianOfUsual = median,
        };
        if (Refusal(against) is { } refusal)
        {
            return against with { Refusal = refusal };
        }

        var ratio = HazardRatio.Of([
            .. compared.Select(i =>
                (_market.Spells[i], _market.Rows[i].Asks(choice), _market.Employers[i], _market.Employers[i])
            ),
        ]);
        return ratio is null
            ? against with
            {
                Refusal = "all of one kind came down before any of the other, or never beside it",
            }
            : against with
            {
                ClosingRate = OpenEstimate.Of(ratio.Ratio),
                PValue = ratio.PValue,
            };
    }

    private string? Refusal(AgainstEmployer against) =>
        against.N == 0
            ? "no employer has both openings of the choice and others that were followed"
            : TimePostedMeasure.Refusal(against.N, against.Ended, against.Employers, _thresholds);

    /// <summary>By employer, the age by which half of its openings are down, where enough came down.</summary>
    private Dictionary<ulong, double> UsualTimes()
    {
        var (from, least) = (_thresholds["time-from-days"], _thresholds["usual-ended"]);
        return Enumerable
            .Range(0, _market.Rows.Count)
            .GroupBy(i => _market.Rows[i].Company!.Value)
            .Where(employer => employer.Count(i => _market.Spells[i].HasEnded) >= least)
            .Select(employer =>
                (employer.Key, KaplanMeier.Of([.. employer.Select(i => _market.Spells[i])], from).Median?.Value)
            )
            .Where(employer => employer.Value is not null)
            .ToDictionary(employer => employer.Key, employer => employer.Value!.Value); // filtered above
    }

    private (int N, OpenEstimate? Median) MedianOfUsual(int choice)
    {
        int[] rows =
        [
            .. Enumerable
                .Range(0, _market.Rows.Count)
                .Where(i => _market.Rows[i].Asks(choice) && _usual.ContainsKey(_market.Rows[i].Company!.Value)),
        ];
        var spells = rows.Select(i => Relative(_market.Spells[i], _usual[_market.Rows[i].Company!.Value])).ToArray();
        var clusters = rows.Select(i => _market.Employers[i]).ToArray();
        var n = rows.Select(i => _market.Rows[i].Opening).Distinct().Count();
        return
            spells.Count(spell => spell.HasEnded) < _thresholds["time-ended"]
            || clusters.Distinct().Count() < _thresholds["time-employers"]
            ? (n, null)
            : (n, OpenEstimate.Of(KaplanMeier.Of(spells, FromUsual, clusters: clusters).Median));
    }

    private static Spell Relative(Spell spell, double usual) =>
        spell with
        {
            Entry = spell.Entry / usual,
            Exit = spell.Exit / usual,
        };
}
