using System.Globalization;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tests.Fields;

public sealed class PayWordsTests
{
    [Theory]
    [InlineData("$55k - $100k", "55000-100000 USD ")]
    [InlineData("$140,000 – $170,000 / year", "140000-170000 USD year")]
    [InlineData("60.000 € bis 75.000 € pro Jahr", "60000-75000 EUR year")]
    [InlineData("£300 per day", "300-300 GBP day")]
    [InlineData("CHF 120'000", "120000-120000 CHF ")]
    [InlineData("EUR 52,800 - 72,200", "52800-72200 EUR ")]
    [InlineData("55 - 100k USD", "55000-100000 USD ")]
    [InlineData("$18 - $22 /hour", "18-22 USD hour")]
    [InlineData("$20.50 – $31 / hour", "20.5-31 USD hour")]
    [InlineData("20～50k RMB/月", "20000-50000 CNY month")]
    public void Pay_in_words_is_read(string text, string expected)
    {
        var pay = PayWords.Of(text).Single();

        string.Create(CultureInfo.InvariantCulture, $"{pay.Min:0.##}-{pay.Max:0.##} {pay.Currency} {pay.Period}")
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not stated")]
    [InlineData("面议")]
    [InlineData("tier 3")]
    public void Silence_is_no_pay(string? text) => PayWords.Of(text).ShouldBeEmpty();
}
