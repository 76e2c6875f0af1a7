using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Statistics;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Layers;

/// <summary>Measures what each language would add to those known, stage by stage.</summary>
internal sealed class NextMeasure(LanguageMarket market, KeyedOpenings openings, Thresholds thresholds)
{
    private const int ValuesDrawn = 20_000_000;

    private readonly LayersThresholds _refusals = new(thresholds);

    /// <summary>What pays to learn next.</summary>
    /// <param name="known">Languages known, among those measured; empty: the one that opens most by itself.</param>
    public NextLanguages Of(ImmutableArray<string> known)
    {
        if (known.IsEmpty && !market.Shown.IsEmpty)
        {
            var best = new Ranking(openings, _ => true).Best(Ranking.Sets(market.Shown.Length, 1), 1);
            known = [.. market.Languages.Where((_, number) => best[0] == 1L << number)];
        }

        var set = known.Aggregate(0L, (bits, name) => bits | (1L << market.Languages.IndexOf(name)));
        ImmutableArray<StageNext> stages = [.. CareerStage.All.Select(stage => Stage(stage, set))];
        var next = new NextLanguages
        {
            Known = known,
            Stages = stages,
            OpeningsChangeAt = ChangesAt(stages, added => added.IsBest),
            PayChangesAt = ChangesAt(stages, added => added.IsBestPaid),
            Sentence = "",
        };
        return next with { Sentence = NextSentence.Of(next) };
    }

    private StageNext Stage(CareerStage stage, long known)
    {
        var ranking = new Ranking(openings, row => stage.Holds(row.Levels));
        var next = new StageNext
        {
            Stage = stage.Name,
            Openings = ranking.Openings,
            Employers = ranking.Employers,
            KnownOpenings = ranking.OpenedBy(known),
            KnownPayN = 0,
            Refusal = _refusals.Refusal(
                ranking.Openings,
                ranking.Employers,
                $"of the stage {stage.Name} ask for a language"
            ),
        };
        if (next.Refusal is not null)
        {
            return next;
        }

        var sets = ranking
            .Best(
                Ranking.Sets(market.Shown.Length, 1).Where(set => (set & known) == 0).Select(set => set | known),
                market.Shown.Length
            )
            .Where(set => ranking.OpenedBy(set) - next.KnownOpenings >= thresholds["layers-meeting-openings"])
            .ToImmutableArray();
        if (sets.IsEmpty)
        {
            return next with { Refusal = $"no language adds enough openings of the stage {stage.Name}" };
        }

        var resampled = ranking.Resample([known, .. sets]);
        var (payN, pay) = Pay(ranking, row => ranking.IsOpenedBy(row, known));
        return next with
        {
            KnownShare = resampled.Interval(sums => sums[0] / sums[^1]),
            KnownPayN = payN,
            KnownPay = pay,
            Next = BestPaid([.. sets.Select((set, i) => Added(ranking, known, set, resampled, i + 1))]),
        };
    }

    private AddedLanguage Added(Ranking ranking, long known, long set, ClusterBootstrap resampled, int column)
    {
        var behind = column == 1 ? null : resampled.Interval(sums => (sums[1] - sums[column]) / sums[^1]);
        bool IsAdded(KeyedOpenings.Row row) => ranking.IsOpenedBy(row, set) && !ranking.IsOpenedBy(row, known);
        var (n, pay) = Pay(ranking, IsAdded);
        return new AddedLanguage
        {
            Language = market.Languages.Where((_, number) => (((set & ~known) >> number) & 1) == 1).Single(),
            Openings = ranking.OpenedBy(set) - ranking.OpenedBy(known),
            Share = resampled.Interval(sums => (sums[column] - sums[0]) / sums[^1])!.Value, // there are openings
            Behind = behind,
            IsBest = behind is null or { Low: <= 0 },
            PayN = n,
            Pay = pay,
            OpeningIds = ranking.Some(IsAdded),
        };
    }

    private (int N, Estimate? Median) Pay(Ranking ranking, Func<KeyedOpenings.Row, bool> isAmong)
    {
        KeyedOpenings.Row[] paid = [.. ranking.Rows.Where(row => row.Pay is not null && isAmong(row))];
        double[] values = [.. paid.SelectMany(row => Enumerable.Repeat(row.Pay!.Value, (int)row.Openings))]; // those without are left out
        ulong[] employers = [.. paid.SelectMany(row => Enumerable.Repeat((ulong)row.Employer, (int)row.Openings))];
        if (
            values.Length < thresholds["pay-openings"]
            || employers.Distinct().Count() < thresholds["layers-meeting-companies"]
        )
        {
            return (values.Length, null);
        }

        var plan = BootstrapPlan.Default;
        plan = plan with { Replicates = Math.Clamp(ValuesDrawn / values.Length, 200, plan.Replicates) };
        return (values.Length, QuantileBootstrap.Of(values, employers, 0.5, plan));
    }

    /// <summary>
    /// Marks those whose interval meets that of the highest median. Intervals that do not meet differ at less than 5% (Schenker and Gentleman, The American
    /// Statistician 55, 2001); some that do would as well, so ties are called rather too often.
    /// </summary>
    private static ImmutableArray<AddedLanguage> BestPaid(ImmutableArray<AddedLanguage> languages)
    {
        var paid = languages.Where(added => added.Pay is not null).ToArray();
        var best = paid.MaxBy(added => added.Pay?.Value);
        return paid.Length < 2
            ? languages
            : [.. languages.Select(added => added with { IsBestPaid = added.Pay?.High >= best?.Pay?.Low })];
    }

    private static string? ChangesAt(ImmutableArray<StageNext> stages, Func<AddedLanguage, bool> isBest)
    {
        string[] before = [];
        foreach (var stage in stages)
        {
            string[] best = [.. stage.Next.Where(isBest).Select(added => added.Language)];
            if (best.Length > 0 && before.Length > 0 && !best.Intersect(before, StringComparer.Ordinal).Any())
            {
                return stage.Stage;
            }

            before = best.Length > 0 ? best : before;
        }

        return null;
    }
}
