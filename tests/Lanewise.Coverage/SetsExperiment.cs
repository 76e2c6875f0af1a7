using Lanewise.Market.Layers;
using Lanewise.Market.Tests;
using Lanewise.Market.Tests.Layers;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>Languages among each other: sets that open openings, either/or groups, what is asked for together and what pays to learn next.</summary>
internal static class SetsExperiment
{
    private const int Openings = 700;
    private const int Employers = 60;

    /// <summary>How much alike employers are in what they ask for: the amounts of the Dirichlet that theirs are drawn from.</summary>
    private const double Alike = 5;

    private const double Pay = 140_000;
    private const string Technology = "Kubernetes";

    /// <summary>Technologies that have nothing to do with any language.</summary>
    private static readonly string[] Unrelated = ["Docker", "PostgreSQL", "Redis", "Kafka", "AWS", "Terraform"];

    /// <summary>What openings ask for, in which share of them; two languages in brackets are one either/or group.</summary>
    private static readonly (string[] Languages, bool IsEither, double Share)[] Kinds =
    [
        (["Python"], false, 0.35),
        (["Go"], false, 0.2),
        (["Rust"], false, 0.1),
        (["Python", "Go"], false, 0.15),
        (["Python", "Go"], true, 0.1),
        (["Python", "Rust"], false, 0.1),
    ];

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(Postings(new(seed)));
        var report = market.Layers(new LayersQuestion { Languages = ["Python", "Go", "Rust"], Known = ["Python"] });
        return
        [
            .. OfSets(report.Pairs!),
            .. OfNext(report.Next!.Stages.Single(stage => stage.Stage == "senior")),
            .. OfTogether(report.Together!),
            new("layers: share of openings that ask for two or more", 0.25, report.Asked!.Rows[0].Several),
            new("layers: share in which a language is one of several keys", 0.1 / 0.7, Either(report).OneOf),
            new(
                "layers: share in which another would do",
                0.1 / 0.7,
                Either(report).Cells.SingleOrDefault(cell => cell.Language == "Go")?.Share
            ),
        ];
    }

    private static StandInRow Either(LayersReport report) =>
        report.StandIn!.All.Single(row => row.Language == "Python");

    private static IEnumerable<Interval> OfSets(JointReach reach)
    {
        RankedSet Set(IEnumerable<RankedSet> sets, params string[] languages) =>
            sets.Single(set => set.Languages.Order(StringComparer.Ordinal).SequenceEqual(languages));
        yield return new("layers: share that a language opens", 0.45, Set(reach.Singles, "Python").Share);
        yield return new("layers: share that a pair opens", 0.8, Set(reach.Pairs, "Go", "Python").Share);
        yield return new("layers: how far a pair is behind", 0.15, Set(reach.Pairs, "Python", "Rust").Behind);
    }

    private static IEnumerable<Interval> OfNext(StageNext stage)
    {
        var go = stage.Next.SingleOrDefault(added => added.Language == "Go");
        var rust = stage.Next.SingleOrDefault(added => added.Language == "Rust");
        yield return new("next: share that known languages open", 0.45, stage.KnownShare);
        yield return new("next: share that a language adds", 0.35, go?.Share);
        yield return new("next: how far another is behind", 0.15, rust?.Behind);
        yield return new("next: median pay of the openings added", Pay, go?.Pay);
    }

    private static IEnumerable<Interval> OfTogether(AskedTogether together)
    {
        var related = together.Pairs.SingleOrDefault(pair => pair is { Language: "Go", With: Technology });
        yield return new("together: share of a language's openings that ask for both", 0.6, related?.Share);
        yield return new("together: lift", 0.6 / ((0.45 * 0.6) + (0.55 * 0.2)), related?.Lift);
        yield return Interval.OfNoFinding(
            "together: nothing unrelated is found",
            together.Pairs.Any(pair => Unrelated.Contains(pair.With, StringComparer.Ordinal))
        );
    }

    private static IEnumerable<InventedPosting> Postings(SeededGenerator random)
    {
        double[] shares = [.. Kinds.Select(kind => kind.Share)];
        double[][] leanings = [.. Enumerable.Range(0, Employers).Select(_ => random.Leaning(shares, Alike))];
        double[] generosity = [.. leanings.Select(_ => 0.15 * random.Normal())];
        double[][] taste =
        [
            .. leanings.Select(_ => Unrelated.Append(Technology).Select(_ => random.Between(-0.15, 0.15)).ToArray()),
        ];
        for (var i = 0; i < Openings; i++)
        {
            var employer = random.Below(Employers);
            var (languages, isEither, _) = Kinds[random.Which(leanings[employer])];
            var mentions = languages.Select(name => new InventedMention(name, Alternatives: isEither ? 1 : null));
            var technologies = Unrelated
                .Where((_, n) => random.IsOne(0.2 + taste[employer][n]))
                .Concat(random.IsOne((languages.Contains("Go") ? 0.6 : 0.2) + taste[employer][^1]) ? [Technology] : [])
                .Select(name => new InventedMention(name, Kind: "tool"));
            var pay = Pay * Math.Exp(generosity[employer] + (0.2 * random.Normal()));
            yield return InventedMarket.Naming([.. mentions, .. technologies]) with
            {
                Company = employer,
                Seniority = ["senior"],
                Pay = random.IsOne(0.5) ? [new InventedPay(pay, pay)] : [],
            };
        }
    }
}
