using FsCheck;
using FsCheck.Fluent;
using Lanewise.Advice.Offers;
using Lanewise.Catalog;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Tests.Offers;

/// <summary>Offers for tests.</summary>
internal static class InventedOffers
{
    /// <summary>How often properties are tried, repeatably.</summary>
    public static Config Often { get; } = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261122, 7);

    /// <summary>The tax table of a country and year.</summary>
    public static TaxTable Taxes(string country, int year) =>
        Knowledge.Embedded.Taxes.Single(t => t.Country == country && t.Year == year);

    /// <summary>An employment with a salary.</summary>
    public static EmploymentOffer Employment(string country, int year, decimal salary) =>
        new()
        {
            Name = "employment",
            Table = Taxes(country, year),
            Leave = 5,
            Salary = salary,
        };

    /// <summary>A contract with a rate per week, so many weeks off and none idle.</summary>
    public static ContractOffer Contract(string country, int year, decimal rateOfWeek, decimal leave = 0) =>
        new()
        {
            Name = "contract",
            Table = Taxes(country, year),
            Leave = leave,
            Rate = rateOfWeek,
            Per = RatePeriod.Week,
            Idle = [new(0, 1)],
        };

    /// <summary>A contract that pays so much in a year of 50 weeks.</summary>
    public static ContractOffer Earning(string country, int year, decimal revenue) =>
        Contract(country, year, revenue / 50, leave: 2);

    /// <summary>The amount of a line of a year, 0 without it.</summary>
    public static decimal Line(this OfferYear year, string name) =>
        year.Taken.FirstOrDefault(line => line.Name == name)?.Amount ?? 0;

    /// <summary>Employments in all countries and years, with all that bears on their taxes.</summary>
    public static Arbitrary<EmploymentOffer> Employments() =>
        (
            from table in Tables()
            from married in Gen.Elements(true, false)
            from state in Gen.Choose(0, 13)
            from children in Gen.Choose(0, 6)
            from health in Gen.Choose(0, 20_000)
            from salary in Pay()
            select new EmploymentOffer
            {
                Name = "employment",
                Table = table,
                IsMarried = married && table.Country != "GB",
                StateRate = table.Country == "US" ? state / 100m : 0,
                Children = children,
                Health = table.Country == "DE" ? 0 : health,
                Leave = 5,
                Salary = salary,
            }
        ).ToArbitrary();

    /// <summary>Contracts in all countries and years, as every status, with all that bears on their taxes.</summary>
    public static Arbitrary<ContractOffer> Contracts() =>
        (
            from like in Employments().Generator
            from umbrella in Gen.Elements(true, false)
            from costs in Gen.Choose(0, 30_000)
            from weeks in Gen.Choose(1, 60)
            from renewed in Gen.Choose(0, 10)
            from search in Gen.Choose(0, 30)
            select new ContractOffer
            {
                Name = "contract",
                Table = like.Table,
                IsMarried = like.IsMarried,
                StateRate = like.StateRate,
                Children = like.Children,
                Health = like.Health,
                Leave = 4,
                Rate = like.Salary / 48,
                Per = RatePeriod.Week,
                Costs = costs,
                Status = umbrella && like.Table.Country == "GB" ? ContractStatus.Umbrella : ContractStatus.SelfEmployed,
                Course = new(weeks, renewed / 10.0, search),
            }
        ).ToArbitrary();

    private static Gen<TaxTable> Tables() => Gen.Elements<TaxTable>([.. Knowledge.Embedded.Taxes]);

    // Cents, mostly where most people earn, at times far beyond.
    private static Gen<decimal> Pay() =>
        Gen.OneOf(Gen.Choose(0, 30_000_000), Gen.Choose(0, 100_000_000)).Select(cents => cents / 100m);
}
