using System.Text.Json;
using Lanewise.Advice.Offers;
using Lanewise.Cli.Output;
using Lanewise.Market.Pay;

namespace Lanewise.Cli.Offers;

/// <summary>Offers as JSON: amounts a year in each offer's currency, to the cent; rates to the millionth.</summary>
internal sealed class OfferJson(Utf8JsonWriter json)
{
    private const int Cents = 2;
    private const int Millionths = 6;

    /// <summary>Writes the report.</summary>
    public void Write(OfferReport report)
    {
        json.WriteStartObject();
        List("offers", report.Offers, Write);
        List("comparisons", report.Comparisons, Write);
        json.WritePropertyName("market");
        if (report.Market is { } market)
        {
            Write(market);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private void Write(OfferValue value)
    {
        var table = value.Offer.Table;
        json.WriteString("name", value.Offer.Name);
        json.WriteString("kind", value.Offer is ContractOffer ? "contract" : "employment");
        json.WriteString("country", table.Country);
        json.WriteString("currency", table.Currency);
        json.WriteStartObject("taxes");
        json.WriteNumber("year", table.Year);
        json.WriteString("from", Figures.Day(table.From));
        json.WriteString("until", Figures.Day(table.Until));
        json.WriteString("file", table.File);
        json.WriteEndObject();
        Amount("median", value.Median.Value);
        Amount("low", value.Low.Value);
        Amount("high", value.High.Value);
        Amount("mean", value.Mean);
        json.WriteStartObject("median_year");
        Write(value.Median);
        json.WriteEndObject();
        List(
            "idle",
            value.Outcomes,
            outcome =>
            {
                Amount("weeks", outcome.Year.IdleWeeks);
                json.WriteNumber("chance", Math.Round(outcome.Chance, Millionths + Millionths));
                Amount("value", outcome.Year.Value);
            }
        );
    }

    private void Write(OfferYear year)
    {
        Amount("idle_weeks", year.IdleWeeks);
        Lines("paid", year.Paid);
        Lines("taken", year.Taken);
        Amount("gross", year.Gross);
        Amount("net", year.Net);
        Amount("retirement", year.Retirement);
        Amount("value", year.Value);
        Amount("hours", year.Hours);
        Amount("value_per_hour", year.ValuePerHour);
    }

    private void Write(OfferComparison comparison)
    {
        json.WriteString("first", comparison.First.Offer.Name);
        json.WriteString("second", comparison.Second.Offer.Name);
        json.WriteString("currency", comparison.First.Offer.Table.Currency);
        Amount("exchange", comparison.Exchange, Millionths);
        json.WriteNumber("chance_first", Math.Round(comparison.ChanceFirst, Millionths));
        json.WriteNumber("chance_tied", Math.Round(comparison.ChanceTied, Millionths));
        Amount("difference", comparison.Difference);
        json.WritePropertyName("break_even");
        if (comparison.BreakEven is { } even)
        {
            json.WriteStartObject();
            Amount("rate", even.Rate, Millionths);
            Amount("rate_in_nine_of_ten", even.RateInNineOfTen, Millionths);
            Amount("salary", even.Salary);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        List(
            "tornado",
            comparison.Tornado,
            bar =>
            {
                json.WriteString("offer", bar.Offer);
                json.WriteString("factor", bar.Factor);
                json.WriteString("low", bar.Low);
                json.WriteString("high", bar.High);
                Amount("difference_at_low", bar.AtLow);
                Amount("difference_at_high", bar.AtHigh);
                json.WriteBoolean("flips", bar.Flips);
            }
        );
        json.WriteString("sentence", OfferSentence.Of(comparison));
    }

    private void Write(OfferMarket market)
    {
        json.WriteStartObject();
        json.WriteString("lane", market.Lane);
        Write("contract", market.Contract);
        Write("full_time", market.Permanent);
        json.WriteString("sentence", market.Sentence);
        json.WriteEndObject();
    }

    private void Write(string name, PaySpread pay)
    {
        json.WriteStartObject(name);
        json.WriteNumber("openings", pay.Openings);
        json.WriteNumber("n", pay.N);
        json.WriteNumber("companies", pay.Companies);
        Dollars("disclosure", pay.Disclosure);
        Dollars("p25", pay.P25);
        Dollars("median", pay.Median?.Value);
        Dollars("low", pay.Median?.Low);
        Dollars("high", pay.Median?.High);
        Dollars("p75", pay.P75);
        json.WriteString("refusal", pay.Refusal);
        json.WriteStartArray("opening_ids");
        foreach (var id in pay.OpeningIds)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Lines(string name, IEnumerable<MoneyLine> lines) =>
        List(
            name,
            lines.Where(line => line.Amount != 0),
            line =>
            {
                json.WriteString("name", line.Name);
                Amount("amount", line.Amount);
            }
        );

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Amount(string name, decimal? amount, int decimals = Cents)
    {
        if (amount is { } a)
        {
            json.WriteNumber(name, Math.Round(a, decimals));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Dollars(string name, double? value)
    {
        if (value is { } v)
        {
            json.WriteNumber(name, Math.Round(v, Millionths));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
