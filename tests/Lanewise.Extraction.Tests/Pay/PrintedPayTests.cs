using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Tests.Pay;

/// <summary>Pay printed in the ways that postings print it is read back as it was.</summary>
public class PrintedPayTests
{
    private static readonly Extractor Extractor = new(Knowledge.Embedded);

    private static readonly string[] Currencies = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD"];

    private static readonly Gen<(int Min, int Max, string Currency)> Yearly =
        from min in Gen.Choose(20, 300)
        from more in Gen.Choose(1, 100)
        from currency in Gen.Elements(Currencies)
        select (min * 1000, (min + more) * 1000, currency);

    // Tokens come in the order title, location, description; the text has the description first.
    [Fact]
    public void A_currency_that_ends_the_location_belongs_to_no_amount_of_the_text() =>
        Extractor
            .Read(new() { Text = "70,000 a year is the salary", Location = "Salary in CAD$" })
            .Pay.ShouldAllBe(pay => pay.Span.Start <= pay.Span.End);

    [Fact]
    public void A_range_with_separators_is_read_back() =>
        Check(pay => $"Salary: {Comma(pay.Min)} - {Comma(pay.Max)} {pay.Currency} per year");

    [Fact]
    public void A_range_with_dots_is_read_back() =>
        Check(pay => $"Gehalt: {Comma(pay.Min).Replace(',', '.')} – {Comma(pay.Max).Replace(',', '.')} {pay.Currency}");

    [Fact]
    public void A_range_with_spaces_is_read_back() =>
        Check(pay =>
            $"Salaire : {Comma(pay.Min).Replace(',', ' ')} à {Comma(pay.Max).Replace(',', ' ')} {pay.Currency}"
        );

    [Fact]
    public void A_range_with_apostrophes_is_read_back() =>
        Check(pay =>
            $"Salary: {pay.Currency} {Comma(pay.Min).Replace(',', '\'')} to {Comma(pay.Max).Replace(',', '\'')}"
        );

    [Fact]
    public void A_range_in_thousands_is_read_back() =>
        Check(pay => $"Compensation {pay.Min / 1000}k-{pay.Max / 1000}k {pay.Currency}");

    [Fact]
    public void A_range_whose_factor_stands_once_is_read_back() =>
        Check(pay => $"Compensation {pay.Min / 1000}-{pay.Max / 1000}k {pay.Currency}");

    [Fact]
    public void An_hourly_rate_is_read_back() =>
        Prop.ForAll(
                Gen.Choose(1500, 30_000).Select(cents => cents / 100m).ToArbitrary(),
                rate =>
                {
                    var text = string.Create(CultureInfo.InvariantCulture, $"Pay: ${rate:0.00} per hour");
                    var pay = Extractor.Read(new() { Title = "Engineer", Text = text }).Pay.ShouldHaveSingleItem();
                    (pay.Min, pay.Max, pay.Currency, pay.Period.ToString()).ShouldBe((rate, rate, "USD", "Hour"));
                }
            )
            .Check(Configuration);

    private static Config Configuration => Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_261, 1);

    private static string Comma(int amount) => amount.ToString("#,0", CultureInfo.InvariantCulture);

    private static void Check(Func<(int Min, int Max, string Currency), string> print) =>
        Prop.ForAll(
                Yearly.ToArbitrary(),
                printed =>
                {
                    var facts = Extractor.Read(new() { Title = "Engineer", Text = print(printed) });
                    var pay = facts.Pay.ShouldHaveSingleItem(print(printed));
                    (pay.Min, pay.Max, pay.Currency, pay.Period.ToString()).ShouldBe(
                        (printed.Min, printed.Max, printed.Currency, "Year"),
                        print(printed)
                    );
                }
            )
            .Check(Configuration);
}
