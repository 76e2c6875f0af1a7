using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Advice.Offers;
using Lanewise.Catalog;

namespace Lanewise.Advice.Tests.Offers;

public sealed class OfferReaderTests
{
    private const string Contract = """
        name: A
        kind: contract
        country: GB
        starts: 2025-12-01
        rate: 500
        per: day
        days: 4
        leave: 6
        costs: 1000
        contracts: { weeks: 12, renewed: 0.25, search: 3 }
        status: umbrella
        """;

    private const string Employment = """
        name: B
        kind: employment
        country: US
        salary: 100000
        leave: 5.5
        """;

    [Fact]
    public void A_contract_is_read_with_all_it_says()
    {
        var offer = Read(Contract).ShouldBeOfType<ContractOffer>();

        (offer.Name, offer.Rate, offer.Per, offer.Days, offer.Costs).ShouldBe(("A", 500, RatePeriod.Day, 4, 1000));
        (offer.Table.Country, offer.Table.Year, offer.Status).ShouldBe(("GB", 2025, ContractStatus.Umbrella));
        offer.Course.ShouldBe(new ContractCourse(12, 0.25, 3));
        (offer.Leave, offer.Hours, offer.IsMarried).ShouldBe((6, 40, false));
    }

    [Fact]
    public void Without_a_day_the_newest_year_known_is_taken()
    {
        var offer = Read(Employment).ShouldBeOfType<EmploymentOffer>();

        (offer.Table.Year, offer.Salary, offer.Leave, offer.BonusPaid).ShouldBe((2026, 100_000, 5.5m, 1));
    }

    [Fact]
    public void Idle_weeks_may_be_said_with_their_chances()
    {
        var text = Contract.Replace(
            "contracts: { weeks: 12, renewed: 0.25, search: 3 }",
            "idle: [{ weeks: 8, chance: 0.25 }, { weeks: 0, chance: 0.75 }, { weeks: 30, chance: 0 }]",
            StringComparison.Ordinal
        );

        Read(text).ShouldBeOfType<ContractOffer>().IdleWeeks().ShouldBe([new(0, 0.75), new(8, 0.25)]);
    }

    [Fact]
    public void The_examples_are_offers()
    {
        Read(OfferExample.Of("contract")).ShouldBeOfType<ContractOffer>().Lane.ShouldBe("platform-sre");
        Read(OfferExample.Of("employment")).ShouldBeOfType<EmploymentOffer>().EquityDiscount.ShouldBe(0.5m);
        Should.Throw<ArgumentException>(() => OfferExample.Of("moon"));
    }

    [Fact]
    public void The_examples_name_every_field()
    {
        var examples = OfferExample.Kinds.Select(OfferExample.Of).ToList();
        var message = Mistakes("kind: contract\nmoon: 1") + "\n" + Mistakes("kind: employment\nmoon: 1");
        var fields = message
            .Split("the fields are ")
            .Skip(1)
            .SelectMany(rest => rest.Split('\n', '\r')[0].Split(", "))
            .Distinct();

        fields.Count().ShouldBeGreaterThan(20);
        fields.ShouldAllBe(field => examples.Any(e => e.Contains(field + ":", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rate: 500", "rate: lots", ":5: rate: is 'lots'; a number from 0")]
    [InlineData("rate: 500", "rate: -500", ":5: rate: is '-500'; a number from 0")]
    [InlineData("rate: 500", "rate: 1e9", ":5: rate: is '1e9'; a number from 0")]
    [InlineData("rate: 500", "rate: [500]", ":5: rate: must be a text")]
    [InlineData("rate: 500", "rat: 500", ":5: rat: there is no such field")]
    [InlineData("rate: 500", "salary: 500", ":5: salary: there is no such field")]
    [InlineData("rate: 500", "hours: -3", ":5: hours: is '-3'; a number from 1 to 168")]
    [InlineData("rate: 500", "hours: 400", ":5: hours: is '400'; a number from 1 to 168")]
    [InlineData("rate: 500\n", "", ":1: rate: is missing")]
    [InlineData("rate: 500", "rate: 500\nrate: 600", ":6: rate: stands twice")]
    [InlineData("per: day", "per: month", ":6: per: is 'month'; one of hour, day, week")]
    [InlineData("per: day", "per: week", ":7: days: counts only where the rate is per day")]
    [InlineData("leave: 6", "leave: 6.5", ":8: leave: must be a whole number")]
    [InlineData("leave: 6", "leave: 52", ":8: leave: is '52'; a number from 0 to 51")]
    [InlineData("starts: 2025-12-01", "starts: 2026-02-30", ":4: starts: '2026-02-30' is no day")]
    [InlineData("starts: 2025-12-01", "starts: 1.2.2026", ":4: starts: '1.2.2026' is no day")]
    [InlineData(
        "starts: 2025-12-01",
        "starts: 2031-01-01",
        ":4: starts: the taxes of GB on 2031-01-01 are not known; known are 2025-04-06 to 2026-04-05"
    )]
    [InlineData("country: GB", "country: FR", ":3: country: the taxes of 'FR' are not known; known are DE, GB, US")]
    [InlineData("kind: contract", "kind: gift", ":2: kind: is 'gift'; one of contract, employment")]
    [InlineData("weeks: 12", "weeks: 0", ":10: weeks: is '0'; a number from 1 to 520")]
    [InlineData("weeks: 12", "weeks: 1.5", ":10: weeks: must be a whole number")]
    [InlineData("renewed: 0.25", "renewed: 1.01", ":10: renewed: is '1.01'; a number from 0 to 1")]
    [InlineData("search: 3", "search: 0.5", ":10: search: is 0 for no gap, or at least 1 week")]
    [InlineData("search: 3", "find: 3", ":10: search: is missing")]
    [InlineData("contracts: { weeks: 12, renewed: 0.25, search: 3 }", "", ":1: contracts: either contracts")]
    [InlineData(
        "contracts: { weeks: 12, renewed: 0.25, search: 3 }",
        "contracts: often",
        ":10: contracts: must be a mapping"
    )]
    [InlineData(
        "contracts: { weeks: 12, renewed: 0.25, search: 3 }",
        "idle: [{ weeks: 2, chance: 0.9 }]",
        ":10: idle: the chances add up to 0.9, not to 1"
    )]
    [InlineData(
        "contracts: { weeks: 12, renewed: 0.25, search: 3 }",
        "idle: [{ weeks: 50, chance: 1 }]",
        ":10: weeks: is '50'; a number from 0 to 46"
    )]
    [InlineData(
        "contracts: { weeks: 12, renewed: 0.25, search: 3 }",
        "idle: [{ weeks: 2, chance: 0.5 }, { weeks: 2, chance: 0.5 }]",
        ":10: weeks: the same number of weeks stands twice"
    )]
    [InlineData(
        "contracts: { weeks: 12, renewed: 0.25, search: 3 }",
        "idle: []",
        ":10: idle: the chances add up to 0, not to 1"
    )]
    [InlineData("status: umbrella", "status: pirate", ":11: status: is 'pirate'")]
    [InlineData("status: umbrella", "filing: single", ":11: filing: counts in US and DE")]
    [InlineData("status: umbrella", "children: 2", ":11: children: counts in DE only")]
    [InlineData("status: umbrella", "state_rate: 0.05", ":11: state_rate: counts in US only")]
    [InlineData(
        "status: umbrella",
        "lane: platform-sr",
        ":11: lane: there is no lane 'platform-sr'; did you mean 'platform-sre'?"
    )]
    [InlineData(
        "name: A",
        "name: \"A\\u001b[31m\"",
        ":1: name: must be at most 60 characters, none of them a control character"
    )]
    [InlineData("name: A", "name:", ":1: name: is empty")]
    public void A_mistake_is_named_with_file_line_and_field(string from, string to, string mistake) =>
        Mistakes(Contract.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal))
            .ShouldContain("offer.yaml" + mistake);

    [Theory]
    [InlineData("equity: 1000", "equity_discount: must be said where there is equity")]
    [InlineData("bonus: 1\nbonus_paid: 2", "bonus_paid: is '2'; a number from 0 to 1")]
    [InlineData("pension_worth: 1", "pension_worth: counts in DE only")]
    [InlineData("status: umbrella", "status: there is no such field")]
    [InlineData("hours: ten", "hours: is 'ten'")]
    public void A_mistake_in_an_employment_is_named(string added, string mistake) =>
        Mistakes(Employment + "\n" + added).ShouldContain(mistake);

    [Fact]
    public void Health_insurance_is_computed_in_Germany() =>
        Mistakes(Employment.Replace("US", "DE", StringComparison.Ordinal) + "\nhealth: 500")
            .ShouldContain("health: is computed in DE");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("just words")]
    [InlineData("- a\n- b\n")]
    public void What_is_no_offer_says_how_one_looks(string text) =>
        Mistakes(text).ShouldContain("holds no offer; lanewise offer --example contract shows one");

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")]
    [InlineData("name: !!binary aaaa\n")]
    [InlineData("name: |\n  a\n")]
    public void Anchors_aliases_tags_and_blocks_are_refused(string text) =>
        Mistakes(text).ShouldContain("offer.yaml:1");

    [Fact]
    public void Deep_nesting_and_large_files_are_refused()
    {
        Mistakes("name: " + new string('[', 5000)).ShouldContain("nested more than");
        Mistakes(new string(' ', OfferReader.MostBytes + 1)).ShouldContain("is larger than 64 KB");
    }

    [Fact]
    public void Whatever_the_bytes_it_is_an_offer_or_a_list_of_mistakes() =>
        Check.One(
            InventedOffers.Often,
            Prop.ForAll(
                Broken(),
                bytes =>
                {
                    try
                    {
                        OfferValuation
                            .Of(OfferReader.Read("offer.yaml", bytes, Knowledge.Embedded))
                            .Mean.ShouldNotBe(-1);
                    }
                    catch (CatalogException e)
                    {
                        e.Mistakes.ShouldAllBe(m => m.StartsWith("offer.yaml:", StringComparison.Ordinal));
                    }
                }
            )
        );

    private static Arbitrary<byte[]> Broken() =>
        (
            from text in Gen.Elements(Contract, Employment, OfferExample.Of("contract"), OfferExample.Of("employment"))
            from at in Gen.Choose(0, text.Length - 1)
            from length in Gen.Choose(0, 12)
            from put in Gen.Elements(
                "",
                "\0",
                ": ",
                "[",
                "}",
                "-1",
                "99999999999999999999999999999999",
                "\n",
                "\t",
                "é",
                "0.",
                "*a"
            )
            select Encoding.UTF8.GetBytes(
                string.Concat(text.AsSpan(0, at), put, text.AsSpan(Math.Min(text.Length, at + length)))
            )
        ).ToArbitrary();

    private static Offer Read(string text) =>
        OfferReader.Read("offer.yaml", Encoding.UTF8.GetBytes(text), Knowledge.Embedded);

    private static string Mistakes(string text) => Should.Throw<CatalogException>(() => Read(text)).Message;
}
