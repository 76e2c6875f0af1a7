using Lanewise.Catalog;
using Lanewise.Market.Evidence;
using Lanewise.Market.Pay;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Evidence;

public sealed class EvidenceMeasureTests
{
    private static readonly InventedPosting[] Postings =
    [
        Naming(new InventedMention("Go", IsPrimary: true)) with
        {
            Opening = "a",
            PostedOn = new DateOnly(2026, 1, 1),
        },
        Naming(new InventedMention("Go")) with
        {
            Opening = "a",
            PostedOn = new DateOnly(2026, 1, 2),
        },
        Naming(new InventedMention("Go", Alternatives: 1)) with
        {
            Opening = "b",
            PostedOn = new DateOnly(2026, 2, 1),
        },
        Naming(new InventedMention("Go", "context")) with
        {
            Opening = "c",
        },
        Naming(new InventedMention("Go", "context", ImpliedBy: "Gin")) with
        {
            Opening = "d",
        },
        .. Enumerable
            .Range(0, 9)
            .Select(n => new InventedPosting
            {
                Opening = $"pay{n}",
                Mentions = [new("Go")],
                Seniority = ["senior"],
                Pay = [new(100_000 + n, 100_000 + n)],
                PostedOn = new DateOnly(2025, 1, 1).AddDays(n),
            }),
    ];

    [Theory]
    [InlineData(Figure.Openings)]
    [InlineData(Figure.Primary)]
    [InlineData(Figure.Alone)]
    [InlineData(Figure.OneOf)]
    [InlineData(Figure.MentionOnly)]
    [InlineData(Figure.Implied)]
    [InlineData(Figure.Pay)]
    [InlineData(Figure.StatedPay)]
    public void As_many_openings_stand_behind_a_figure_as_it_says(Figure figure)
    {
        using var market = new InventedMarket(Postings);
        var go = market.Snapshot("go");
        var expected = figure switch
        {
            Figure.Openings => go.Openings,
            Figure.Primary => go.PrimaryOpenings,
            Figure.Alone => go.AloneOpenings,
            Figure.OneOf => go.OneOfOpenings,
            Figure.MentionOnly => go.MentionOnlyOpenings,
            Figure.Implied => go.ImpliedOpenings,
            Figure.StatedPay => StatedPayMeasure
                .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("go"), MarketFilter.None)
                .Choices[0]
                .Base.N,
            _ => go.Pay.N,
        };

        var page = Ask(market, new EvidenceQuestion { Choice = InventedMarket.Choices("go")[0], Figure = figure });

        expected.ShouldBePositive();
        page.Total.ShouldBe(expected);
        page.Openings.Length.ShouldBe((int)expected);
    }

    [Fact]
    public void Openings_come_latest_first_with_the_postings_that_were_read()
    {
        using var market = new InventedMarket(Postings);

        var page = Ask(market, new EvidenceQuestion { Choice = InventedMarket.Choices("go")[0], Limit = 2 });

        page.Total.ShouldBe(11);
        page.Openings.Select(opening => opening.OpeningId).ShouldBe(["b", "a"]);
        page.Openings[1].PostingIds.ShouldBe(["p00000000001", "p00000000002"]);
        page.Openings[1].PostedOn.ShouldBe(new DateOnly(2026, 1, 1));
    }

    [Fact]
    public void Pages_follow_each_other_and_end()
    {
        using var market = new InventedMarket(Postings);
        EvidencePage At(int offset) =>
            Ask(
                market,
                new EvidenceQuestion
                {
                    Choice = InventedMarket.Choices("go")[0],
                    Figure = Figure.Pay,
                    Offset = offset,
                    Limit = 5,
                }
            );

        var ids = At(0).Openings.Concat(At(5).Openings).Select(opening => opening.OpeningId).ToArray();

        ids.ShouldBe(Enumerable.Range(0, 9).Reverse().Select(n => $"pay{n}"));
        At(0).Openings[0].BasePay.ShouldBe(100_008);
        At(20).Openings.ShouldBeEmpty();
        At(20).Total.ShouldBe(9);
    }

    [Fact]
    public void Without_a_choice_all_openings_of_the_market_are_listed()
    {
        using var market = new InventedMarket(Postings);

        var page = Ask(market, new EvidenceQuestion { Filter = new MarketFilter { Since = new DateOnly(2026, 1, 1) } });

        page.Openings.Select(opening => opening.OpeningId).ShouldBe(["c", "d", "b", "a"]);
    }

    [Fact]
    public void A_limit_of_none_is_refused()
    {
        using var market = new InventedMarket();
        Should.Throw<ArgumentOutOfRangeException>(() => Ask(market, new EvidenceQuestion { Limit = 0 }));
    }

    private static EvidencePage Ask(InventedMarket market, EvidenceQuestion question) =>
        EvidenceMeasure.Of(market.Connection, Knowledge.Embedded, question);
}
