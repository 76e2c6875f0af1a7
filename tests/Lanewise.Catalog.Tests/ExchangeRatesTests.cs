namespace Lanewise.Catalog.Tests;

public sealed class ExchangeRatesTests
{
    private static readonly ExchangeRates Rates = Knowledge.Embedded.Rates;

    [Theory]
    [InlineData("EUR", 2015, 1.16)]
    [InlineData("JPY", 2015, 1 / 118.25)]
    [InlineData("GBP", 2015, 1.514)]
    [InlineData("AUD", 2015, 0.806)]
    [InlineData("INR", 2015, 1 / 62.13)]
    [InlineData("CHF", 2012, 1.065)]
    [InlineData("AED", 2020, 1 / 3.6725)]
    [InlineData("BGN", 2015, 1.16 / 1.95583)]
    [InlineData("HKD", 2020, 1 / 7.77)]
    public void A_rate_of_a_january_is_the_one_published(string currency, int year, double expected) =>
        Rates.UsdPerUnit(currency, new DateOnly(year, 1, 15)).ShouldNotBeNull().ShouldBe(expected, expected * 0.005);

    [Fact]
    public void A_dollar_is_a_dollar_in_any_month()
    {
        Rates.UsdPerUnit("USD", null).ShouldBe(1);
        Rates.UsdPerUnit("USD", new DateOnly(1990, 1, 1)).ShouldBe(1);
    }

    [Fact]
    public void A_month_outside_the_table_takes_the_nearest_one()
    {
        Rates.UsdPerUnit("EUR", new DateOnly(1999, 1, 1)).ShouldBe(Rates.UsdPerUnit("EUR", new DateOnly(2011, 1, 31)));
        Rates.UsdPerUnit("EUR", DateOnly.MaxValue).ShouldBe(Rates.UsdPerUnit("EUR", null));
    }

    [Fact]
    public void A_currency_without_rates_has_none() => Rates.UsdPerUnit("PLN", null).ShouldBeNull();

    [Fact]
    public void Every_currency_is_known_in_every_month_from_2011_on()
    {
        foreach (var currency in Rates.Currencies)
        {
            for (var month = new DateOnly(2011, 1, 1); month <= new DateOnly(2026, 6, 1); month = month.AddMonths(1))
            {
                Rates.UsdPerUnit(currency, month).ShouldNotBeNull().ShouldBeInRange(0.00001, 10);
            }
        }
    }
}
