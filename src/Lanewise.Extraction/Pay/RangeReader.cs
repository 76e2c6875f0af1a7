using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Joins two amounts to a range: "$180-230k", "60.000 € bis 75.000 €", "$90,000 (step 1) to $110,000".</summary>
internal sealed class RangeReader(AmountReader amounts, PayWords words)
{
    // An upper end of more than this times the lower one is another number that happens to follow.
    private const decimal WidestRatio = 8;

    // "€50k/60k" is a range, "$100k/250k" two figures.
    private const decimal WidestWithSlash = 2;
    private const int LongestAside = 16;
    private const int LongestConnector = 2;

    private static readonly WordSet Connectors = new([
        "to",
        "up",
        "and",
        "bis",
        "zu",
        "à",
        "a",
        "e",
        "y",
        "et",
        "und",
        "en",
        "tot",
        "do",
        "through",
        "thru",
        "hasta",
        "al",
        "ate",
        "até",
        "至",
        "到",
    ]);

    /// <summary>The range that begins with <paramref name="low"/>, or the amount alone.</summary>
    public PayStatement Read(Reading reading, Amount low)
    {
        var tokens = reading.Tokens;
        var index = SkipPeriod(reading, low.EndToken);
        index = low.HasCurrency ? SkipAside(tokens, index) : index;
        var connected = SkipConnector(tokens, index);
        if (connected == index || !TryReadAt(reading, connected, out var high))
        {
            return PayStatement.Single(low);
        }

        (low, high) = SameScale(low, high);
        var isJoined = tokens[index].Is('/') ? IsRangeWithSlash(low, high) : high.Value <= low.Value * WidestRatio;
        return isJoined && low.Value > 0 && high.Value >= low.Value && IsSameCurrency(low, high)
            ? new(low, high, Currency(low, high), low.FirstToken, high.EndToken)
            : PayStatement.Single(low);
    }

    // "$166 - $201k" and "$150k - 200": one "k" holds for both; so it does in "€90 – €122,000", where it was forgotten.
    private static (Amount Low, Amount High) SameScale(Amount low, Amount high) =>
        (low.Factor, high.Factor) switch
        {
            (1, > 1) when low.Written < 1000 && low.Written <= high.Written => (low.Scaled(high.Factor), high),
            (> 1, 1) when high.Written < 1000 && high.Written >= low.Written => (low, high.Scaled(low.Factor)),
            (1, 1)
                when low is { HasCurrency: true, Written: >= 10 and < 1000 }
                    && high.Written >= 10_000
                    && high.Written <= low.Written * 8000 => (low.Scaled(1000), high),
            _ => (low, high),
        };

    private static bool IsRangeWithSlash(Amount low, Amount high) =>
        (low.HasCurrency || low.Factor > 1)
        && (high.HasCurrency || high.Factor > 1)
        && high.Value > low.Value
        && high.Value <= low.Value * WidestWithSlash;

    private bool IsSameCurrency(Amount low, Amount high) =>
        !low.HasCurrency
        || !high.HasCurrency
        || low.Currency == high.Currency
        || words.IsShared(low.Currency)
        || words.IsShared(high.Currency);

    private int Currency(Amount low, Amount high) =>
        low.HasCurrency && !words.IsShared(low.Currency) ? low.Currency
        : high.HasCurrency ? high.Currency
        : low.Currency;

    private int SkipPeriod(Reading reading, int index) =>
        reading.HitsAt(Topic.Pay, index) is [var hit, ..] && words.PeriodOf(hit.Group) is not null
            ? hit.EndToken
            : index;

    // "$90,000 (step 1) to $110,000", "from $80,000 [lowest market] to $95,000 [highest market]".
    private static int SkipAside(ReadOnlySpan<Token> tokens, int index)
    {
        if (index >= tokens.Length || tokens[index].StartsLine || !(tokens[index].Is('(') || tokens[index].Is('[')))
        {
            return index;
        }

        var end = Math.Min(tokens.Length, index + LongestAside);
        for (var at = index + 1; at < end && !tokens[at].StartsLine; at++)
        {
            if (tokens[at].Is(')') || tokens[at].Is(']'))
            {
                return at + 1;
            }
        }

        return index;
    }

    private static int SkipConnector(ReadOnlySpan<Token> tokens, int index)
    {
        var end = index;
        while (
            end < tokens.Length && end - index < LongestConnector && !tokens[end].StartsLine && IsConnector(tokens[end])
        )
        {
            end++;
        }

        return end;
    }

    // The soft hyphen (U+00AD) is what some editors make of a typed dash.
    private static bool IsConnector(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Ideograph
            ? Connectors.Contains(token.Hash)
            : token.Kind == TokenKind.Symbol
                && (char)token.Hash
                    is '-'
                        or '–'
                        or '—'
                        or '−'
                        or '－'
                        or '~'
                        or '～'
                        or '〜'
                        or '‑'
                        or '‒'
                        or '→'
                        or '…'
                        or '\u00AD'
                        or '/';

    private bool TryReadAt(Reading reading, int index, out Amount amount)
    {
        var tokens = reading.Tokens;
        for (var number = index; number < Math.Min(index + 4, tokens.Length) && !tokens[number].StartsLine; number++)
        {
            if (tokens[number].Kind == TokenKind.Number)
            {
                return amounts.TryRead(reading, number, out amount) && amount.FirstToken <= index;
            }
        }

        amount = default;
        return false;
    }
}
