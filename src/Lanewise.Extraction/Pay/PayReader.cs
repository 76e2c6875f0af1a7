using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads every separate statement of what the job pays.</summary>
internal sealed class PayReader
{
    private readonly Knowledge _knowledge;
    private readonly PayWords _words;
    private readonly RangeReader _ranges;
    private readonly PayContextReader _contexts;
    private readonly PayEvidence _evidence;
    private readonly string[] _currencies;
    private readonly PayCurrency _currency;

    public PayReader(Knowledge knowledge, Lexicon lexicon)
    {
        _knowledge = knowledge;
        _words = new(lexicon);
        _ranges = new(_words);
        _contexts = new(_words);
        _evidence = new(_words);
        _currencies = lexicon.GroupNames(Topic.Currency);
        _currency = new(knowledge);
    }

    /// <summary>The statements in the order of the posting; those of structured fields stand for all where they are plausible.</summary>
    public ImmutableArray<PayRange> Read(Reading reading, ImmutableArray<Place> places)
    {
        var found = ImmutableArray.CreateBuilder<PayRange>();
        foreach (var stated in reading.Posting.Pay)
        {
            AddStated(stated, places, reading.Posting.Date, found);
        }

        if (found.Count == 0)
        {
            AddWritten(reading, places, found);
        }

        return found.DrainToImmutable();
    }

    private void AddStated(
        StatedPay stated,
        ImmutableArray<Place> places,
        DateOnly? date,
        ImmutableArray<PayRange>.Builder found
    )
    {
        var (min, max) = (stated.Min is > 1 ? stated.Min : null, stated.Max is > 1 ? stated.Max : null);
        if ((min ?? max) is not { } amount)
        {
            return;
        }

        var currency = stated.Currency?.ToUpperInvariant() ?? _currency.OfPlaces(places) ?? PayCurrency.Fallback;
        var period = Enum.TryParse<PayPeriod>(stated.Period, ignoreCase: true, out var named)
            ? named
            : Currencies.UsualPeriod(currency, amount);
        if (!Currencies.IsPlausible(currency, period, amount))
        {
            period = Currencies.UsualPeriod(currency, amount);
        }

        if (Currencies.IsPlausible(currency, period, amount))
        {
            var kind = Enum.TryParse<PayKind>(stated.Kind, ignoreCase: true, out var content) ? content : PayKind.Base;
            (min, max) = min > max ? (max, min) : (min, max);
            Add(Range(min, max, currency, period, kind, date, default, true), found);
        }
    }

    private void AddWritten(Reading reading, ImmutableArray<Place> places, ImmutableArray<PayRange>.Builder found)
    {
        var tokens = reading.Tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind != TokenKind.Number || !AmountReader.TryRead(reading, index, out var amount))
            {
                continue;
            }

            var statement = _ranges.Read(reading, amount);
            if (statement.Currency < 0 && !statement.HasFactor && !IsPayList(reading, statement))
            {
                continue;
            }

            if (Decide(reading, statement, places) is { } range)
            {
                Add(range, found);
                index = statement.EndToken - 1;
            }
        }
    }

    // Under a heading for pay a bare range of numbers is enough.
    private static bool IsPayList(Reading reading, PayStatement statement) =>
        statement.IsRange && reading.Lines[reading.LineOf(statement.FirstToken)].Section == SectionKind.Pay;

    private PayRange? Decide(Reading reading, PayStatement statement, ImmutableArray<Place> places)
    {
        var context = _contexts.Read(reading, statement);
        var currency = _currency.Of(
            statement.Currency < 0 ? null : _currencies[statement.Currency],
            statement.Low.Factor,
            places
        );
        var amount = statement.High.Value;
        var period =
            context.Period is { } stated && Currencies.IsPlausible(currency, stated, amount)
                ? stated
                : Currencies.UsualPeriod(currency, amount);
        if (!Currencies.IsPlausible(currency, period, amount) || !_evidence.IsPay(reading, statement, context))
        {
            return null;
        }

        var (min, max) = Ends(reading, statement);
        var span = reading.SpanOf(statement.FirstToken, statement.EndToken);
        return Range(min, max, currency, period, context.Kind, reading.Posting.Date, span, false);
    }

    // "up to $150k" has no lower end, "from $150k" and "$150k+" no upper one.
    private (decimal? Min, decimal? Max) Ends(Reading reading, PayStatement statement)
    {
        var (low, high) = (statement.Low.Value, statement.High.Value);
        if (statement.IsRange)
        {
            return (low, high);
        }

        var hits = reading.Hits(Topic.Pay);
        var before = HitSearch.EndingAt(hits, statement.FirstToken);
        var group = before < 0 ? -1 : hits[before].Group;
        var tokens = reading.Tokens;
        var isOpen =
            statement.EndToken < tokens.Length
            && tokens[statement.EndToken] is { IsGlued: true } after
            && after.Is('+');
        return (group == _words.UpTo ? null : low, group == _words.From || isOpen ? null : high);
    }

    private PayRange Range(
        decimal? min,
        decimal? max,
        string currency,
        PayPeriod period,
        PayKind kind,
        DateOnly? date,
        Span span,
        bool isStructured
    )
    {
        var factor = (decimal?)_knowledge.Rates.UsdPerUnit(currency, date) * Currencies.PerYear(period);
        return new(min, max, currency, period, kind, Dollars(min * factor), Dollars(max * factor), isStructured, span);
    }

    private static decimal? Dollars(decimal? amount) => amount is { } dollars ? decimal.Round(dollars) : null;

    // The same statement twice counts once, and a single figure that repeats an end of a range adds nothing.
    private static void Add(PayRange range, ImmutableArray<PayRange>.Builder found)
    {
        foreach (var other in found)
        {
            var isSameUnit = other.Currency == range.Currency && other.Period == range.Period;
            if (isSameUnit && (other.Min, other.Max) == (range.Min, range.Max))
            {
                return;
            }

            if (isSameUnit && range.Min == range.Max && (other.Min == range.Min || other.Max == range.Max))
            {
                return;
            }
        }

        found.Add(range);
    }
}
