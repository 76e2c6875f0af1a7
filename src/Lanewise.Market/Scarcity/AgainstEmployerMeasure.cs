using Lanewise.Catalog;
using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures how long a choice's openings stay up beside the other openings of their employers.</summary>
internal sealed class AgainstEmployerMeasure
{
    // Ages as parts of the usual time: earlier than at a tenth of it few openings are watched yet.
    private const double FromUsual = 0.1;

    private readonly Thresholds _thresholds;
    private readonly FollowedEmployer[] _employers;

    /// <summary>Prepares the openings of every employer and their usual time.</summary>
    /// <param name="rows">The stretches of all openings of the employers that hire for any choice.</param>
    /// <param name="thresholds">When figures are refused, and the age from which curves are drawn.</param>
    /// <param name="cancellation">Stops the preparation.</param>
    public AgainstEmployerMeasure(IEnumerable<WatchedSpell> rows, Thresholds thresholds, CancellationToken cancellation)
    {
        _thresholds = thresholds;
        var (from, least) = (thresholds["time-from-days"], thresholds["usual-ended"]);
        _employers =
        [
            .. rows.Where(row => row.Company is not null && row.Spell?.Exit > from)
                .GroupBy(row => row.Company)
                .ToArray()
                .AsParallel()
                .AsOrdered()
                .WithCancellation(cancellation)
                .Select((employer, number) => new FollowedEmployer(number, employer, from, least)),
        ];
    }

    /// <summary>The openings of one choice beside the others.</summary>
    public AgainstEmployer Of(int choice)
    {
        var compared = Array.FindAll(_employers, employer => employer.AsksSometimes(choice));
        var asking = compared.SelectMany(employer => employer.Asking(choice)).ToList();
        var (usualN, median) = MedianOfUsual(choice);
        var against = new AgainstEmployer
        {
            N = Openings(asking),
            Ended = asking.Sum(row => row.Spell.HasEnded ? row.Spell.Count : 0),
            Employers = compared.Length,
            UsualN = usualN,
            MedianOfUsual = median,
        };
        if (Refusal(against) is { } refusal)
        {
            return against with { Refusal = refusal };
        }

        var ratio = HazardRatio.Of([
            .. compared.SelectMany(employer =>
                employer.Rows.Select(row => (row.Spell, row.Asks(choice), employer.Number, employer.Number))
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

    private (int N, OpenEstimate? Median) MedianOfUsual(int choice)
    {
        var rows = _employers
            .Where(employer => employer.Usual is not null)
            .SelectMany(employer =>
                employer.Asking(choice).Select(row => (row.Opening, employer.Number, Spell: Relative(row, employer)))
            )
            .ToList();
        var employers = rows.ConvertAll(row => row.Number);
        var n = rows.DistinctBy(row => row.Opening).Count();
        return
            rows.Count(row => row.Spell.HasEnded) < _thresholds["time-ended"]
            || employers.Distinct().Count() < _thresholds["time-employers"]
            ? (n, null)
            : (
                n,
                OpenEstimate.Of(
                    KaplanMeier.Of(rows.ConvertAll(row => row.Spell), FromUsual, clusters: employers).Median
                )
            );
    }

    private static int Openings(IEnumerable<FollowedRow> asking) => asking.DistinctBy(row => row.Opening).Count();

    private static Spell Relative(FollowedRow row, FollowedEmployer employer)
    {
        var usual = employer.Usual!.Value; // filtered above
        return row.Spell with { Entry = row.Spell.Entry / usual, Exit = row.Spell.Exit / usual };
    }
}
