using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Finds the code of a currency that stands a little apart from its amounts: "Salary (USD): 100-120k", "$3,000/month (CAD)".</summary>
internal sealed class CurrencyBeside(PayWords words)
{
    private const int Before = 4;
    private const int After = 3;

    private static readonly ulong In = Folding.Hash("in");

    /// <summary>The statement with the currency beside it, where it has none or only a sign that several currencies share.</summary>
    public PayStatement Of(Reading reading, PayStatement statement)
    {
        if (statement.Currency >= 0 && !words.IsShared(statement.Currency))
        {
            return statement;
        }

        var beside = Following(reading, statement.EndToken);
        beside = beside < 0 ? Preceding(reading, statement.FirstToken) : beside;
        return beside < 0 ? statement : statement with { Currency = beside };
    }

    private int Following(Reading reading, int index)
    {
        var tokens = reading.Tokens;
        for (var end = Math.Min(index + After + 2, tokens.Length); index < end && !tokens[index].StartsLine; )
        {
            if (reading.HitStartingAt(Topic.Currency, index) is { } hit)
            {
                return Named(tokens, hit);
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
