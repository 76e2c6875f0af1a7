using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Gap;

namespace Lanewise.Market.Tests.Gap;

public sealed class GapMeasureTests
{
    [Fact]
    public void A_gap_that_only_the_kind_of_work_makes_is_explained_by_the_lane()
    {
        using var market = new InventedMarket(Postings(premium: 0));
        var gap = Of(market);

        gap.Refusal.ShouldBeNull();
        gap.Raw.ShouldNotBeNull().Low.ShouldBeGreaterThan(0.05);
        gap.Adjusted.ShouldNotBeNull().Value.ShouldBe(0, 0.03);
        (gap.Adjusted.Low <= 0 && gap.Adjusted.High >= 0).ShouldBeTrue();
        gap.ByFactor[0].Name.ShouldBe("lane");
        gap.Explained!.LogPoints.ShouldBe(Math.Log(1 + gap.Raw.Value), 0.03);
        gap.Sentence.ShouldContain("no difference can be told");
    }

    [Fact]
    public void A_premium_of_the_choice_itself_is_found_at_every_quantile_and_within_employers()
    {
        using var market = new InventedMarket(Postings(premium: 0.2));
        var gap = Of(market);

        gap.Adjusted!.Value.ShouldBe(Math.Exp(0.2) - 1, 0.05);
        gap.WithinCompanies!.Value.ShouldBe(Math.Exp(0.2) - 1, 0.06);
        gap.Quantiles.Length.ShouldBe(3);
        gap.Quantiles.ShouldAllBe(quantile => Math.Abs(quantile.Gap.Value - (Math.Exp(0.2) - 1)) < 0.1);
        gap.Sentence.ShouldContain("Rust pays");
    }

    [Fact]
    public void Parts_add_up_to_the_gap()
    {
        using var market = new InventedMarket(Postings(premium: 0.1));
        var gap = Of(market);

        var whole = Math.Log(1 + gap.Raw!.Value);
        (gap.Explained!.LogPoints + gap.Unexplained!.LogPoints).ShouldBe(whole, 1e-9);
        gap.ByFactor.Sum(part => part.LogPoints).ShouldBe(gap.Explained.LogPoints, 1e-9);
        gap.ExplainedAtOwnPay.Select(part => part.Name).ShouldBe(["Rust", "Python"]);
    }

    [Fact]
    public void Openings_that_ask_for_both_are_in_neither()
    {
        var both = InventedMarket.Naming(new("Rust"), new("Python")) with { Pay = [new(100_000, 900_000)] };
        using var market = new InventedMarket([.. Postings(premium: 0), both, both]);
        using var without = new InventedMarket(Postings(premium: 0));

        var gap = Of(market);

        gap.Both.ShouldBe(2);
        gap.Raw.ShouldBe(Of(without).Raw);
    }

    [Fact]
    public void Openings_without_pay_count_for_disclosure_alone()
    {
        var silent = InventedMarket.Times(50, InventedMarket.Naming(new InventedMention("Rust")));
        using var market = new InventedMarket([.. Postings(premium: 0), .. silent]);

        var rust = Of(market).Choices[0];

        (rust.Openings - rust.N).ShouldBe(50);
        rust.Disclosure!.Value.ShouldBe(rust.N / (double)rust.Openings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void Few_openings_are_refused_with_what_there_is(int openings)
    {
        var few = InventedMarket.Times(
            openings,
            InventedMarket.Naming(new InventedMention("Rust")) with
            {
                Pay = [new(1e5, 1e5)],
            }
        );
        using var market = new InventedMarket(few);

        var gap = Of(market);

        gap.Raw.ShouldBeNull();
        gap.Choices[0].N.ShouldBe(openings);
        gap.Refusal.ShouldNotBeNull().ShouldContain("30 of 10 are needed");
    }

    [Fact]
    public void One_employer_is_refused_however_much_it_hires()
    {
        using var market = new InventedMarket(Postings(premium: 0).Select(posting => posting with { Company = 1 }));
        Of(market).Refusal.ShouldNotBeNull().ShouldContain("of 1 employers");
    }

    [Fact]
    public void Pay_that_is_all_equal_leaves_no_gap_and_no_wrong_number()
    {
        using var market = new InventedMarket(
            Postings(premium: 0).Select(posting => posting with { Pay = [new(150_000, 150_000)] })
        );
        var gap = Of(market);

        gap.Raw!.Value.ShouldBe(0, 1e-9);
        gap.Adjusted!.Value.ShouldBe(0, 1e-9);
        GapJson.Write(gap).ShouldNotContain("NaN");
    }

    [Fact]
    public void A_choice_that_a_factor_tells_wholly_is_refused()
    {
        // Every Rust opening is in one lane and every Python opening in another.
        var postings = Enumerable
            .Range(0, 200)
            .Select(i =>
                InventedMarket.Naming(new InventedMention(i % 2 == 0 ? "Rust" : "Python")) with
                {
                    Company = i % 40,
                    Lanes = [i % 2 == 0 ? "systems" : "analytics"],
                    Pay = [new(100_000 + (i * 100), 110_000 + (i * 100))],
                }
            );
        using var market = new InventedMarket(postings);

        var gap = Of(market);

        gap.Refusal.ShouldNotBeNull().ShouldContain("cannot be told apart");
        gap.Adjusted.ShouldBeNull();
    }

    [Fact]
    public void Json_has_the_names_of_the_documentation()
    {
        using var market = new InventedMarket(Postings(premium: 0.1));
        using var json = JsonDocument.Parse(GapJson.Write(Of(market)));
        var document = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "measures", "gap.md"));

        json.RootElement.GetProperty("adjusted").GetProperty("low").GetDouble().ShouldBeGreaterThan(-1);
        foreach (
            var name in new[]
            {
                "raw",
                "adjusted",
                "within_companies",
                "explained",
                "unexplained",
                "by_factor",
                "quantiles",
            }
        )
        {
            json.RootElement.TryGetProperty(name, out _).ShouldBeTrue(name);
            document.ShouldContain($"`{name}`");
        }
    }

    private static PayGap Of(InventedMarket market)
    {
        var choices = InventedMarket.Choices("rust", "python");
        return GapMeasure.Of(market.Connection, Knowledge.Embedded, choices[0], choices[1], MarketFilter.None);
    }

    /// <summary>Rust gathers in systems work, which pays a fifth more; levels pay more as they rise; employers differ.</summary>
    private static List<InventedPosting> Postings(double premium)
    {
        string[] levels = ["entry", "mid", "senior", "staff"];
        var postings = new List<InventedPosting>();
        var state = 12345u;
        double Uniform()
        {
            state = (state * 1664525) + 1013904223;
            return (state >> 8) / (double)(1 << 24);
        }

        for (var i = 0; i < 900; i++)
        {
            var isRust = Uniform() < 0.4;
            var isSystems = Uniform() < (isRust ? 0.8 : 0.3);
            var level = (int)(4 * Uniform());
            var company = (int)(60 * Uniform());
            var log =
                11.5
                + (isRust ? premium : 0)
                + (isSystems ? 0.2 : 0)
                + (0.15 * level)
                + (0.1 * Math.Sin(company))
                + (0.1 * (Uniform() + Uniform() + Uniform() - 1.5));
            postings.Add(
                InventedMarket.Naming(new InventedMention(isRust ? "Rust" : "Python")) with
                {
                    Company = company,
                    Lanes = [isSystems ? "systems" : "backend"],
                    Seniority = [levels[level]],
                    Places = [(null, Uniform() < 0.5 ? "US" : "DE")],
                    YearsMin = Uniform() < 0.5 ? 2 + level : null,
                    Pay = [new(Math.Exp(log) * 0.9, Math.Exp(log) * 1.1)],
                }
            );
        }

        return postings;
    }
}
