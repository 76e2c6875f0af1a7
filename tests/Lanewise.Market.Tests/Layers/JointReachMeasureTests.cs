using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class JointReachMeasureTests
{
    private static readonly string[] Languages = ["Python", "Go", "Rust", "Java", "C++", "Scala"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Best_pair_third_and_three_are_those_of_trying_every_set(int seed)
    {
        var postings = Random(seed, 400);
        using var market = new InventedMarket(postings);

        var reach = market.Layers(LayersPart.Pairs, Languages).Pairs!;

        reach.Openings.ShouldBe(postings.Count(p => p.Mentions.Length > 0));
        foreach (var set in reach.Singles.Concat(reach.Pairs).Concat(reach.Thirds).Concat(reach.Threes))
        {
            set.Openings.ShouldBe(Opened(postings, [.. set.Languages]), string.Join(' ', set.Languages));
            set.Share?.Value.ShouldBe(set.Openings / (double)reach.Openings, 1e-12);
            (set.Share is null).ShouldBe(set.Openings < 10);
        }

        reach.Singles[0].Openings.ShouldBe(Languages.Max(one => Opened(postings, one)));
        var pairs = Languages.SelectMany(one =>
            Languages.Where(other => other != one).Select(other => new[] { one, other })
        );
        reach.Pairs[0].Openings.ShouldBe(pairs.Max(pair => Opened(postings, pair)));
        reach
            .Thirds[0]
            .Openings.ShouldBe(
                Languages
                    .Except(reach.Pairs[0].Languages)
                    .Max(third => Opened(postings, [.. reach.Pairs[0].Languages, third]))
            );
        reach
            .Threes[0]
            .Openings.ShouldBe(
                pairs.Max(pair => Languages.Except(pair).Max(third => Opened(postings, [.. pair, third])))
            );
    }

    [Fact]
    public void Sets_that_open_alike_are_a_tie_and_one_that_opens_clearly_less_is_none()
    {
        using var market = new InventedMarket([
            .. For(60, "Go"),
            .. For(62, "Rust"),
            .. For(200, "Python"),
            .. For(10, "Java"),
        ]);

        var reach = market.Layers(LayersPart.Pairs, "Python", "Go", "Rust", "Java").Pairs!;

        reach.Pairs[0].Languages.ShouldBe(["Python", "Rust"]);
        reach.Pairs[1].Languages.ShouldBe(["Python", "Go"]);
        reach.Pairs[1].IsTied.ShouldBeTrue();
        reach.Pairs.Single(pair => pair.Languages.SequenceEqual(["Python", "Java"])).IsTied.ShouldBeFalse();
        reach.Sentence.ShouldContain("a tie with Python and Go");
        reach.Singles[0].IsTied.ShouldBeFalse();
    }

    [Fact]
    public void The_best_three_need_not_hold_the_best_pair()
    {
        // Go and Rust and C++ are asked for together, Python and Java each alone.
        using var market = new InventedMarket([
            .. For(50, "Python"),
            .. For(45, "Java"),
            .. For(200, "Go", "Rust", "C++"),
        ]);

        var reach = market.Layers(LayersPart.Pairs, "Python", "Java", "Go", "Rust", "C++").Pairs!;

        reach.Pairs[0].Languages.ShouldBe(["Python", "Java"]);
        reach.Threes[0].Languages.ShouldBe(["Go", "Rust", "C++"]);
        reach.Sentence.ShouldContain("without regard to the pair are Go and Rust and C++");
    }

    [Fact]
    public void A_language_that_is_not_measured_is_a_key_that_no_set_has()
    {
        using var market = new InventedMarket([.. For(40, "Python", "Haskell"), .. ForOneOf(30, "Haskell", "Python")]);

        market.Layers(LayersPart.Pairs, "Python").Pairs!.Singles[0].Openings.ShouldBe(30);
    }

    [Fact]
    public void The_first_posting_tells_the_keys_of_an_opening()
    {
        using var market = new InventedMarket([
            .. For(40, "Java"),
            .. For(20, "Python"),
            .. For(1, "Go").Concat(For(1, "Python")).Select(posting => posting with { Opening = "x" }),
        ]);

        var singles = market.Layers(LayersPart.Pairs, "Python", "Go").Pairs!.Singles;

        singles.Single(set => set.Languages[0] == "Go").Openings.ShouldBe(1);
        singles.Single(set => set.Languages[0] == "Python").Openings.ShouldBe(20);
    }

    [Fact]
    public void As_many_openings_are_listed_behind_a_set_as_it_opens()
    {
        using var market = new InventedMarket(Random(5, 300));
        var reach = market.Layers(LayersPart.Pairs, Languages).Pairs!;

        foreach (var set in reach.Singles.Concat(reach.Pairs).Concat(reach.Threes))
        {
            market
                .Count(new EvidenceQuestion { Keys = new KeyCondition { OpenedBy = set.Languages } })
                .ShouldBe(set.Openings, string.Join(' ', set.Languages));
        }
    }

    private static int Opened(InventedPosting[] postings, params string[] languages) =>
        postings.Count(posting =>
            posting.Mentions.Length > 0
            && posting.Mentions.Where(m => m.Alternatives is null).All(m => languages.Contains(m.Name))
            && posting
                .Mentions.Where(m => m.Alternatives is not null)
                .GroupBy(m => m.Alternatives)
                .All(group => group.Any(m => languages.Contains(m.Name)))
        );

    private static InventedPosting[] Random(int seed, int postings)
    {
        var state = (uint)seed;
        int Below(int bound)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) * (ulong)bound >> 24);
        }

        return
        [
            .. Enumerable
                .Range(0, postings)
                .Select(_ =>
                    InventedMarket.Naming([
                        .. Languages
                            .Append("Haskell")
                            .Where((_, i) => Below(5 + i) < 2)
                            .Select(name => new InventedMention(
                                name,
                                Alternatives: Below(3) is > 0 and var group ? group : null
                            )),
                    ]) with
                    {
                        Company = Below(120),
                    }
                ),
        ];
    }
}
