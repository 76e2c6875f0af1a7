using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Advice.Offers;
using Lanewise.Cli.Output;
using Lanewise.Market.Pay;

namespace Lanewise.Cli.Offers;

/// <summary>Offers as sentences and tables for people.</summary>
internal static class OfferText
{
    private const int LongestBar = 12;

    private static readonly double[] Parts = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>The answer, most important first.</summary>
    public static IEnumerable<string> Sentences(OfferReport report) =>
        report
            .Comparisons.Select(OfferSentence.Of)
            .Concat(report.Offers.Select(OfferSentence.Of))
            .Concat(report.Market is { } market ? [market.Sentence] : []);

    /// <summary>The year side by side, idle weeks, what moves the answer, and the market where it was asked.</summary>
    public static IEnumerable<TextTable> Tables(OfferReport report)
    {
        yield return Years(report);
        foreach (var value in report.Offers.Where(v => v.Outcomes.Length > 1))
        {
            yield return Idle(value);
        }

        foreach (var comparison in report.Comparisons.Where(c => !c.Tornado.IsEmpty))
        {
            yield return Moves(comparison);
        }

        if (report.Market is { } market)
        {
            yield return Market(market);
        }
    }

    /// <summary>How to read the tables.</summary>
    public static string Legend(OfferReport report)
    {
        var tables = string.Join(
            ", ",
            report
                .Offers.Select(v => v.Offer.Table)
                .Distinct()
                .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Country} {t.Year} ({t.File})"))
        );
        return $"Taxes: {tables}; lanewise offer --years --json gives every figure with its source. An estimate by the assumptions of docs/offer.md, "
            + "no tax advice: no credits, no other income, one tax year, today's prices."
            + (
                report.Market is not { } market
                    ? ""
                    : " Market: US dollars a year of openings that state base pay and their form of work, 95% intervals; a contract's rate is taken for a full year. "
                        + $"Behind a row: lanewise postings lane:{market.Lane} --figure stated-pay --employment contract (or full-time), with the same filters."
            );
    }

    private static TextTable Years(OfferReport report)
    {
        var offers = report.Offers;
        var table = new TextTable([
            new("a year, the middle one"),
            .. offers.Select(v => new TextColumn(v.Offer.Name, IsNumber: true)),
        ]);
        void Add(string name, Func<OfferValue, string> cell) => table.Add([name, .. offers.Select(cell)]);
        Lines(offers, Add, v => v.Median.Paid, "");
        Lines(offers, Add, v => v.Median.Taken, "− ");
        Add("left in money", v => Money(v, v.Median.Net));
        Add("paid in for retirement", v => Money(v, v.Median.Retirement));
        Add("worth", v => Money(v, v.Median.Value));
        Add(
            "  nine years of ten",
            v => v.Outcomes.Length == 1 ? Figures.None : $"{Money(v, v.Low.Value)} to {Money(v, v.High.Value)}"
        );
        Add("  on average", v => Money(v, v.Mean));
        Add("idle weeks", v => v.Offer is ContractOffer ? Number(v.Median.IdleWeeks) : Figures.None);
        Add("hours worked", v => Figures.Count((long)v.Median.Hours));
        Add(
            "worth an hour worked",
            v => v.Median.ValuePerHour is { } hour ? MoneyText.Exact(hour, v.Offer.Table.Currency) : Figures.None
        );
        return table;
    }

    private static void Lines(
        IEnumerable<OfferValue> offers,
        Action<string, Func<OfferValue, string>> add,
        Func<OfferValue, ImmutableArray<MoneyLine>> of,
        string sign
    )
    {
        var names = offers.SelectMany(v => of(v)).Where(line => line.Amount != 0).Select(line => line.Name).Distinct();
        foreach (var name in names)
        {
            add(
                sign + name,
                v => of(v).FirstOrDefault(l => l.Name == name) is { Amount: > 0 } line ? Money(v, line.Amount) : ""
            );
        }
    }

    private static TextTable Idle(OfferValue value)
    {
        var table = new TextTable(
            new($"{value.Offer.Name}: of 100 years", IsNumber: true),
            new("have at most idle weeks", IsNumber: true),
            new("and are worth at least", IsNumber: true)
        );
        foreach (var part in Parts)
        {
            var year = value.Quantile(1 - part);
            table.Add(Number((decimal)part * 100), Number(year.IdleWeeks), Money(value, year.Value));
        }

        return table;
    }

    private static TextTable Moves(OfferComparison comparison)
    {
        var currency = comparison.First.Offer.Table.Currency;
        var longest = comparison.Tornado.Max(bar => bar.Swing);
        var table = new TextTable(
            new($"{comparison.First.Offer.Name} less {comparison.Second.Offer.Name}, if"),
            new("is"),
            new("difference", IsNumber: true),
            new("is"),
            new("difference", IsNumber: true),
            new("moves it by"),
            new("and turns it")
        );
        foreach (var bar in comparison.Tornado)
        {
            table.Add(
                $"{bar.Factor} of {bar.Offer}",
                bar.Low,
                MoneyText.Whole(bar.AtLow, currency),
                bar.High,
                MoneyText.Whole(bar.AtHigh, currency),
                new string('█', (int)Math.Ceiling(bar.Swing / longest * LongestBar)),
                bar.Flips ? "yes" : ""
            );
        }

        return table;
    }

    private static TextTable Market(OfferMarket market)
    {
        var table = new TextTable(
            new($"{market.Lane}, openings that say"),
            new("openings", IsNumber: true),
            new("state pay", IsNumber: true),
            new("employers", IsNumber: true),
            new("median, 95% interval", IsNumber: true),
            new("middle half", IsNumber: true)
        );
        Add(table, "contract", market.Contract);
        Add(table, "full-time", market.Permanent);
        return table;
    }

    private static void Add(TextTable table, string name, PaySpread pay) =>
        table.Add(
            name,
            Figures.Count(pay.Openings),
            $"{Figures.Count(pay.N)} ({Figures.Percent(pay.Disclosure)})",
            Figures.Count(pay.Companies),
            pay.Median is { } m
                ? $"{Figures.Dollars(m.Value)} ({Figures.Dollars(m.Low)}–{Figures.Dollars(m.High)})"
                : "too few",
            pay.P25 is null ? "" : $"{Figures.Dollars(pay.P25)}–{Figures.Dollars(pay.P75)}"
        );

    private static string Money(OfferValue value, decimal amount) =>
        MoneyText.Whole(amount, value.Offer.Table.Currency);

    private static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
