using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>
/// Finds the code of a currency that stands a little apart from its amounts: "Salary (USD): 100-120k", "$3,000/month (CAD)"; or the country after them: "$120k US".
/// </summary>
internal sealed class CurrencyBeside(PayWords words, Knowledge knowledge, Lexicon lexicon)
{
    private const int Before = 4;
    private const int After = 3;

    private const int LongestShortName = 2;

    private static readonly ulong In = Folding.Hash("in");

    private readonly int _dollar = lexicon.Group(Topic.Currency, PayCurrency.Dollar);

    private readonly (WordSet Words, int Currency)[] _dollarsOf =
    [
        .. PayCurrency.Dollars.Select(currency =>
            (
                NeighbourWords.Of(knowledge, $"dollars-of-{currency.ToLowerInvariant()}"),
                lexicon.Group(Topic.Currency, currency)
            )
        ),
    ];

    /// <summary>The statement with the currency beside it, where it has none or only a sign that several currencies share.</summary>
    public PayStatement Of(Reading reading, PayStatement statement)
    {
        if (statement.Currency >= 0 && !words.IsShared(statement.Currency))
        {
            return statement;
        }

        var beside = Following(reading, statement.EndToken, statement.Currency == _dollar);
        beside = beside < 0 ? Preceding(reading, statement.FirstToken) : beside;
        return beside < 0 ? statement : statement with { Currency = beside };
    }

    private int Following(Reading reading, int index, bool isDollars)
    {
        var tokens = reading.Tokens;
        for (var end = Math.Min(index + After + 2, tokens.Length); index < end && !tokens[index].StartsLine; )
        {
            if (reading.HitStartingAt(Topic.Currency, index) is { } hit)
            {
                return Named(tokens, hit);
            }

            if (isDollars && CountryAt(reading, index) is >= 0 and var currency)
            {
                return currency;
            }

            if (reading.HitStartingAt(Topic.Pay, index) is { } period && words.PeriodOf(period.Group) is not null)
            {
                index = period.EndToken;
            }
            else if (IsPassedOver(tokens[index]))
            {
                index++;
            }
            else
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The currency of the country named at a token, where nothing follows that it might belong to ("$120k US citizens only"); else −1.</summary>
    private int CountryAt(Reading reading, int index)
    {
        var tokens = reading.Tokens;
        var country = tokens[index];
        if (!country.IsCapital || (country.Length <= LongestShortName && !country.IsUpper))
        {
            return -1;
        }

        var next = index + 1;
        var isLast = next >= tokens.Length || tokens[next].StartsLine;
        return isLast || EndsSum(tokens[next]) || IsPeriod(reading, next) ? DollarsOf(country.Hash) : -1;
    }

    private int DollarsOf(ulong country)
    {
        foreach (var (names, currency) in _dollarsOf)
        {
            if (names.Contains(country))
            {
                return currency;
            }
        }

        return -1;
    }

    private static bool EndsSum(Token token) =>
        token.Is('/') || token.Is(')') || token.Is('.') || token.Is(',') || token.Is(';') || token.Is('|');

    private bool IsPeriod(Reading reading, int index) =>
        reading.HitStartingAt(Topic.Pay, index) is { } hit && words.PeriodOf(hit.Group) is not null;

    private static bool IsPassedOver(Token token) =>
        token.Is('(') || token.Is('/') || token.Is('+') || token.Hash == In;

    private int Preceding(Reading reading, int first)
    {
        var tokens = reading.Tokens;
        var index = first;
        while (index > Math.Max(0, first - Before) && !tokens[index].StartsLine && IsLink(tokens[index - 1]))
        {
            index--;
        }

        var isApart = index < first && !tokens[index].StartsLine;
        var hit = isApart ? reading.HitEndingAt(Topic.Currency, index) : null;
        return hit is not { } currency || words.IsShared(currency.Group) ? -1 : currency.Group;
    }

    private static bool IsLink(Token token) => token.Is('(') || token.Is(')') || token.Is(':') || token.Is('：');

    // A code before another number belongs to that number.
    private int Named(ReadOnlySpan<Token> tokens, Hit hit)
    {
        var isOfNext =
            hit.EndToken < tokens.Length && tokens[hit.EndToken] is { Kind: TokenKind.Number, StartsLine: false };
        return isOfNext || words.IsShared(hit.Group) ? -1 : hit.Group;
    }
}
