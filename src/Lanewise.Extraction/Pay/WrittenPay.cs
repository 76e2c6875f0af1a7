using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads every statement of pay in title, location and description.</summary>
internal sealed class WrittenPay
{
    private const decimal LeastBare = 1000;
    private const int FollowsWithin = 2;
    private const int IdeographsWithin = 4;

    private readonly PayWords _words;
    private readonly AmountReader _amounts;
    private readonly RangeReader _ranges;
    private readonly CurrencyBeside _beside;
    private readonly OpenEnds _ends;
    private readonly PayContextReader _contexts;
    private readonly PayEvidence _evidence;
    private readonly string[] _currencies;
    private readonly PayCurrency _currency;
    private readonly DollarsPerYear _dollars;

    public WrittenPay(Knowledge knowledge, Lexicon lexicon, PayCurrency currency, DollarsPerYear dollars)
    {
        _words = new(lexicon);
        _amounts = new(new CurrencySigns(knowledge, lexicon));
        _ranges = new(_amounts, _words);
        _beside = new(_words, knowledge, lexicon);
        _ends = new(_words);
        _contexts = new(_words);
        _evidence = new(_words);
        _currencies = lexicon.GroupNames(Topic.Currency);
        (_currency, _dollars) = (currency, dollars);
    }

    /// <summary>Adds the statements in the order of the posting, each once.</summary>
    public void AddTo(ImmutableArray<PayRange>.Builder found, Reading reading, PaySetting setting)
    {
        var tokens = reading.Tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind != TokenKind.Number || !_amounts.TryRead(reading, index, out var amount))
            {
                continue;
            }

            var statement = _ranges.Read(reading, amount);
            if (!MayBePay(reading, statement))
            {
                continue;
            }

            var range = Decide(reading, statement, setting);
            if (range is not null)
            {
                Add(range, found);
            }

            // The upper end of a range that is no pay is none by itself either.
            index = range is not null || statement.IsRange ? statement.EndToken - 1 : index;
        }
    }

    // A bare number may be pay where it is large, as a range or directly after a word for salary, or stands under a heading for pay.
    private bool MayBePay(Reading reading, PayStatement statement)
    {
        if (statement.Currency >= 0 || statement.HasFactor)
        {
            return true;
        }

        var isLarge = statement.Low.Value >= LeastBare;
        return statement.IsRange
            ? isLarge || reading.Lines[reading.LineOf(statement.FirstToken)].Section == SectionKind.Pay
            : isLarge && FollowsSalary(reading, statement.FirstToken);
    }

    private bool FollowsSalary(Reading reading, int token)
    {
        foreach (var hit in reading.Hits(Topic.Pay, Math.Max(0, token - FollowsWithin), token))
        {
            if (hit.Group == _words.Salary)
            {
                return true;
            }
        }

        return false;
    }

    private PayRange? Decide(Reading reading, PayStatement written, PaySetting setting)
    {
        var context = _contexts.Read(reading, written);
        var statement = _beside.Of(reading, written);
        var currency = Currency(reading, statement, context, setting);
        if (
            currency is null
            || Period(reading, statement, context, currency) is not { } period
            || !_evidence.IsPay(reading, statement, context)
        )
        {
            return null;
        }

        var ends = _ends.Of(reading, statement);
        var span = reading.SpanOf(statement.FirstToken, statement.EndToken);
        var periods = period == PayPeriod.Month ? context.MonthsPaid : Currencies.PerYear(period);
        return _dollars.Range(ends, currency, period, periods, context.Kind, reading.Posting.Date, span);
    }

    // An amount without a currency that nobody could be paid in the country's own is in US dollars: "80-120k a year" in Argentina.
    private string? Currency(Reading reading, PayStatement statement, PayContext context, PaySetting setting)
    {
        var currency = _currency.Of(
            statement.Currency < 0 ? null : _currencies[statement.Currency],
            statement,
            context.Period,
            IsAmongIdeographs(reading.Tokens, statement),
            setting
        );
        if (statement.Currency >= 0 || currency is null)
        {
            return currency;
        }

        var amount = statement.High.Value;
        var isTooSmall = context.Period is { } stated
            ? !Currencies.IsPlausible(currency, stated, amount)
                && Currencies.IsPlausible(PayCurrency.Fallback, stated, amount)
            : Currencies.UsualPeriod(currency, amount) == PayPeriod.Hour
                && Currencies.UsualPeriod(PayCurrency.Fallback, amount) == PayPeriod.Year;
        return isTooSmall ? PayCurrency.Fallback : currency;
    }

    // The stated period where the amount can be meant so; a single amount that cannot ("$1,200 a year") is no pay, nor is a small one
    // without any period, as of a price.
    private PayPeriod? Period(Reading reading, PayStatement statement, PayContext context, string currency)
    {
        var amount = statement.High.Value;
        if (statement.Low.Factor >= Magnitude.Million && !Currencies.IsCountedInMillions(currency))
        {
            return null;
        }

        if (context.Period is { } stated && Currencies.IsPlausible(currency, stated, amount))
        {
            return stated;
        }

        var usual = Currencies.UsualPeriod(currency, (statement.Low.Value + amount) / 2);
        var isUnlikely =
            !statement.IsRange
            && (context.PeriodPoints > 1 || (usual == PayPeriod.Hour && !FollowsSalary(reading, statement.FirstToken)));
        return isUnlikely || !Currencies.IsPlausible(currency, usual, amount) ? null : usual;
    }

    private static bool IsAmongIdeographs(ReadOnlySpan<Token> tokens, PayStatement statement)
    {
        var first = Math.Max(0, statement.FirstToken - IdeographsWithin);
        var end = Math.Min(tokens.Length, statement.EndToken + IdeographsWithin);
        foreach (var token in tokens[first..end])
        {
            if (token.Kind == TokenKind.Ideograph)
            {
                return true;
            }
        }

        return false;
    }

    // The same statement twice counts once, and a single figure that repeats an end of a range adds nothing.
    private static void Add(PayRange range, ImmutableArray<PayRange>.Builder found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var other = found[i];
            if (other.Currency != range.Currency || other.Period != range.Period)
            {
                continue;
            }

            if (IsEndOf(range, other))
            {
                return;
            }

            if (IsEndOf(other, range))
            {
                found[i] = range;
                return;
            }
        }

        found.Add(range);
    }

    private static bool IsEndOf(PayRange figure, PayRange range) =>
        (figure.Min, figure.Max) == (range.Min, range.Max)
        || (
            (figure.Min is null || figure.Max is null || figure.Min == figure.Max)
            && (
                (figure.Min is not null && (figure.Min == range.Min || figure.Min == range.Max))
                || (figure.Max is not null && (figure.Max == range.Max || figure.Max == range.Min))
            )
            && range.Min != range.Max
            && range is { Min: not null, Max: not null }
        );
}
