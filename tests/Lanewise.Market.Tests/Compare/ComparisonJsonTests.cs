using System.Text.Json;
using Lanewise.Market.Compare;

namespace Lanewise.Market.Tests.Compare;

public sealed class ComparisonJsonTests
{
    [Fact]
    public void A_comparison_has_the_names_of_the_contract()
    {
        using var market = new InventedMarket(
            InventedMarket.Times(
                10,
                new InventedPosting
                {
                    Mentions = [new("Go", IsPrimary: true)],
                    Lanes = ["backend"],
                    Seniority = ["senior"],
                    Pay = [new(100_000, 200_000)],
                    Places = [("Boston", "US")],
                }
            )
        );
        var json = ComparisonJson.Write(market.Compare(new MarketFilter { Country = "US" }, "go", "rust"));

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var go = root.GetProperty("choices")[0];

        root.GetProperty("filters").GetProperty("country").GetString().ShouldBe("US");
        root.GetProperty("postings").GetInt64().ShouldBe(10);
        root.GetProperty("openings").GetInt64().ShouldBe(10);
        go.GetProperty("name").GetString().ShouldBe("Go");
        go.GetProperty("kind").GetString().ShouldBe("technology");
        go.GetProperty("openings").GetInt64().ShouldBe(10);
        go.GetProperty("share").GetDouble().ShouldBe(1);
        go.GetProperty("primary_openings").GetInt64().ShouldBe(10);
        go.GetProperty("alone_openings").GetInt64().ShouldBe(10);
        go.GetProperty("one_of_openings").GetInt64().ShouldBe(0);
        go.GetProperty("mention_only_openings").GetInt64().ShouldBe(0);
        go.GetProperty("best_lane").GetProperty("name").GetString().ShouldBe("backend");
        go.GetProperty("best_lane").GetProperty("share").GetDouble().ShouldBe(1);
        go.GetProperty("best_lane").GetProperty("lift").GetDouble().ShouldBe(1);
        go.GetProperty("trend").GetProperty("refusal").GetString().ShouldNotBeNull();
        var pay = go.GetProperty("pay");
        foreach (var name in new[] { "n", "disclosure", "p25", "median", "p75", "low", "high" })
        {
            pay.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Number, name);
        }

        go.GetProperty("main_risk").GetProperty("name").GetString().ShouldNotBeNull();
        go.GetProperty("main_risk").GetProperty("detail").GetString().ShouldNotBeNull();
        root.GetProperty("choices")[1].GetProperty("pay").GetProperty("median").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
