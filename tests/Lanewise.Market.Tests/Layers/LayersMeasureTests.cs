using System.Text.Json;
using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class LayersMeasureTests
{
    public static TheoryData<string> Degenerate =>
        ["nothing", "one", "one company", "equal", "no language", "no posting within"];

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Degenerate_markets_get_a_clear_answer(string market)
    {
        InventedPosting[] postings = market switch
        {
            "nothing" => [],
            "one" => [.. For(1, "Python")],
            "one company" =>
            [
                .. For(200, "Python", "Go")
                    .Select(p => p with { Company = 1, Layers = ["services"], Seniority = ["senior"] }),
            ],
            "equal" =>
            [
                .. For(200, "Python")
                    .Select(p =>
                        p with
                        {
                            Layers = ["services"],
                            Lanes = ["backend"],
                            Seniority = ["senior"],
                            Pay = [new(1e5, 1e5)],
                        }
                    ),
            ],
            "no language" => [.. For(100)],
            _ => [.. For(100, "Go")],
        };
        using var invented = new InventedMarket(postings);
        var question = new LayersQuestion
        {
            Filter = market == "no posting within" ? new MarketFilter { Source = "elsewhere" } : MarketFilter.None,
        };

        foreach (var languages in new[] { Array.Empty<string>(), ["Rust"], ["Python", "Go"] })
        {
            var report = invented.Layers(question with { Languages = [.. languages] });

            var json = LayersJson.Write(report);
            json.ShouldNotContain("NaN");
            json.ShouldNotContain("Infinity");
            string[] sentences =
            [
                report.Matrix!.Sentence,
                report.Asked!.Sentence,
                report.Together!.Sentence,
                report.Pairs!.Sentence,
                report.StandIn!.Sentence,
                report.Next!.Sentence,
            ];
            sentences.ShouldAllBe(sentence => sentence.Length > 10 && !sentence.Contains("NaN"));
            if (market != "equal")
            {
                report.Pairs.Refusal.ShouldNotBeNull();
                sentences.ShouldAllBe(sentence => sentence.Contains("too little data"));
            }
        }
    }

    [Fact]
    public void Without_languages_named_those_with_the_most_openings_are_measured_but_none_asked_for_beside_others()
    {
        using var market = new InventedMarket([.. For(50, "SQL", "Go"), .. For(30, "Python"), .. For(10, "Rust")]);

        market.Layers(LayersPart.Matrix).Languages.ShouldBe(["Go", "Python", "Rust"]);
        market.Layers(LayersPart.Matrix, "SQL").Languages.ShouldBe(["SQL"]);
    }

    [Fact]
    public void Only_the_part_asked_for_is_measured()
    {
        using var market = new InventedMarket(For(50, "Go"));
        using var json = JsonDocument.Parse(LayersJson.Write(market.Layers(LayersPart.Pairs)));

        foreach (var part in (string[])["matrix", "asked", "together", "stand_in", "next"])
        {
            json.RootElement.GetProperty(part).ValueKind.ShouldBe(JsonValueKind.Null);
        }

        json.RootElement.GetProperty("pairs").GetProperty("singles")[0].GetProperty("openings").GetInt32().ShouldBe(50);
    }

    [Fact]
    public void Openings_count_once_however_often_they_are_posted_and_mentions_not_at_all()
    {
        using var market = new InventedMarket([
            .. For(40, "Go"),
            .. For(40, "Go").Select((posting, i) => posting with { Opening = $"p{i + 1:D11}" }),
            InventedMarket.Naming(new InventedMention("Go", "context"), new InventedMention("Go", "negated")),
            InventedMarket.Naming(new InventedMention("Go", ImpliedBy: "Gin")),
        ]);

        var report = market.Layers(LayersPart.Pairs, "Go");

        (report.Openings, report.Pairs!.Openings, report.Pairs.Singles[0].Openings).ShouldBe((42, 40, 40));
    }

    [Fact]
    public void Primary_only_counts_languages_that_jobs_are_about()
    {
        using var market = new InventedMarket(
            For(40)
                .Select(posting =>
                    posting with
                    {
                        Mentions = [new InventedMention("Go", IsPrimary: true), new InventedMention("Python")],
                    }
                )
        );
        var question = new LayersQuestion
        {
            Part = LayersPart.Pairs,
            Languages = ["Go", "Python"],
            Filter = new MarketFilter { PrimaryOnly = true },
        };

        market.Layers(question).Pairs!.Singles[0].Openings.ShouldBe(40);
        market
            .Layers(LayersPart.Pairs, "Go", "Python")
            .Pairs!.Refusal.ShouldNotBeNull()
            .ShouldContain("no language opens");
    }

    [Fact]
    public void What_is_no_language_or_too_much_is_refused()
    {
        using var market = new InventedMarket();

        Should
            .Throw<ArgumentException>(() => market.Layers(LayersPart.All, "PostgreSQL"))
            .Message.ShouldContain("PostgreSQL");
        Should.Throw<ArgumentException>(() =>
            market.Layers(LayersPart.All, [.. Enumerable.Range(0, 17).Select(i => $"L{i}")])
        );
        Should.Throw<ArgumentException>(() =>
            market.Count(new EvidenceQuestion { With = InventedMarket.Choices("go")[0] })
        );
    }

    [Fact]
    public void Json_has_the_names_of_the_documentation()
    {
        using var market = new InventedMarket(For(50, "Go"));
        using var json = JsonDocument.Parse(LayersJson.Write(market.Layers(LayersPart.All)));
        var document = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "measures", "layers.md"));

        foreach (var part in (string[])["matrix", "asked", "together", "pairs", "stand_in", "next"])
        {
            document.ShouldContain($"`{part}`");
            foreach (var name in json.RootElement.GetProperty(part).EnumerateObject().Select(property => property.Name))
            {
                document.ShouldContain($"`{name}`", customMessage: $"{part}.{name}");
            }
        }
    }
}
