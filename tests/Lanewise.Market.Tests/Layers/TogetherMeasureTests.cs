using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class TogetherMeasureTests
{
    [Fact]
    public void What_goes_with_a_language_is_found_and_what_is_asked_for_everywhere_is_not()
    {
        // Kafka with three in four Scala openings and one in ten others; Git with every second of each.
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 400)
                .Select(i =>
                {
                    var isScala = i % 4 == 0;
                    InventedMention[] kafka = (isScala ? i % 16 != 0 : i % 10 == 1) ? [new("Kafka")] : [];
                    InventedMention[] git = i / 4 % 2 == 0 ? [new("Git")] : [];
                    return InventedMarket.Naming([new(isScala ? "Scala" : "Java"), .. kafka, .. git]) with
                    {
                        Company = i / 2,
                    };
                })
        );

        var together = market.Layers(LayersPart.Together, "Scala", "Java").Together!;

        together.Tested.ShouldBe(2 * 3 - 2 + 2); // Kafka and Git with each, and each with the other
        var pair = together.Pairs.ShouldHaveSingleItem();
        (pair.Language, pair.With, pair.Openings).ShouldBe(("Scala", "Kafka", 75));
        pair.Share.Value.ShouldBe(0.75);
        pair.AdjustedP.ShouldBeLessThan(0.001);
        pair.Lift.Low.ShouldBeGreaterThan(1.5);
        market
            .Count(
                new EvidenceQuestion
                {
                    Choice = InventedMarket.Choices("scala")[0],
                    With = InventedMarket.Choices("kafka")[0],
                }
            )
            .ShouldBe(75);
    }

    [Fact]
    public void One_of_two_is_not_both()
    {
        using var market = new InventedMarket([
            .. ForOneOf(60, "Go", "Rust"),
            .. For(20, "Go", "Rust"),
            .. For(800, "Java"),
        ]);

        var pair = market.Layers(LayersPart.Together, "Go").Together!.Pairs.Single(p => p.With == "Rust");

        pair.Openings.ShouldBe(20);
        market
            .Count(
                new EvidenceQuestion
                {
                    Choice = InventedMarket.Choices("go")[0],
                    With = InventedMarket.Choices("rust")[0],
                }
            )
            .ShouldBe(20);
    }

    [Fact]
    public void Technologies_that_have_nothing_to_do_with_languages_are_hardly_ever_found()
    {
        // Forty pairs a market at a level of 5% each would find something in two markets of three.
        string[] technologies =
        [
            "Kafka",
            "Git",
            "Docker",
            "Kubernetes",
            "Redis",
            "MySQL",
            "PostgreSQL",
            "Linux",
            "AWS",
            "Azure",
            "Terraform",
            "Ansible",
            "Jenkins",
            "React",
            "MongoDB",
            "Elasticsearch",
            "RabbitMQ",
            "GraphQL",
            "Spark",
            "Airflow",
        ];
        var state = 99u;
        double Uniform()
        {
            state = (state * 1664525) + 1013904223;
            return (state >> 8) / (double)(1 << 24);
        }

        var found = Enumerable
            .Range(0, 8)
            .Count(_ =>
            {
                using var market = new InventedMarket(
                    Enumerable
                        .Range(0, 300)
                        .Select(i =>
                            InventedMarket.Naming([
                                new(Uniform() < 0.4 ? "Go" : "Java"),
                                .. technologies.Where(_ => Uniform() < 0.3).Select(name => new InventedMention(name)),
                            ]) with
                            {
                                Company = i / 3,
                            }
                        )
                );
                return market.Layers(LayersPart.Together, "Go", "Java").Together!.Found > 0;
            });

        found.ShouldBeLessThanOrEqualTo(1);
    }
}
