namespace Lanewise.Market.Tests.Compare;

public sealed class FilterTests
{
    private static readonly InventedPosting[] Postings =
    [
        new()
        {
            Places = [("Boston", "US"), ("Cambridge", "US")],
            Seniority = ["senior", "staff"],
            Lanes = ["backend", "platform-sre"],
            Layers = ["services"],
            Employment = ["full-time"],
        },
        new()
        {
            Places = [("Cambridge", "GB")],
            Seniority = ["entry"],
            Lanes = ["frontend"],
            Layers = ["interface"],
            Source = "thread",
            PostedOn = new DateOnly(2025, 1, 31),
        },
        new()
        {
            Workplace = ["remote"],
            RemoteFrom = ["US", "CA"],
            Employment = ["contract"],
            PostedOn = new DateOnly(2025, 2, 1),
        },
    ];

    public static TheoryData<MarketFilter, int> Filters =>
        new()
        {
            { MarketFilter.None, 3 },
            {
                new MarketFilter { Country = "US" },
                2
            },
            {
                new MarketFilter { City = "cambridge" },
                2
            },
            {
                new MarketFilter { City = "Cambridge", Country = "GB" },
                1
            },
            {
                new MarketFilter { City = "Boston", Country = "GB" },
                0
            },
            {
                new MarketFilter { Remote = true },
                1
            },
            {
                new MarketFilter { Seniority = "staff" },
                1
            },
            {
                new MarketFilter { Lane = "platform-sre" },
                1
            },
            {
                new MarketFilter { Layer = "interface" },
                1
            },
            {
                new MarketFilter { Employment = "contract" },
                1
            },
            {
                new MarketFilter { Source = "thread" },
                1
            },
            {
                new MarketFilter { Since = new DateOnly(2025, 2, 1) },
                2
            },
            {
                new MarketFilter { Until = new DateOnly(2025, 1, 31) },
                1
            },
            {
                new MarketFilter { Country = "US", Remote = true },
                1
            },
            {
                new MarketFilter { Country = "'; DROP TABLE facts; --" },
                0
            },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_posting_is_within_when_it_satisfies_every_condition(MarketFilter filter, int openings)
    {
        using var market = new InventedMarket(Postings);

        var comparison = market.Compare(filter, "go");

        comparison.Openings.ShouldBe(openings);
        comparison.Filters.ShouldBe(filter);
    }
}
