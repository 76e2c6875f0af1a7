using System.Collections.Frozen;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Joins two amounts to a range: "$180-230k", "60.000 € bis 75.000 €", "between $1 and $2".</summary>
internal sealed class RangeReader(PayWords words)
{
    // An upper end of more than this times the lower one is another number that happens to follow.
    private const decimal WidestRatio = 8;

    private static readonly FrozenSet<ulong> Connectors = new[]
    {
        "to",
        "and",
        "bis",
        "à",
        "a",
        "e",
        "y",
        "et",
        "und",
        "through",
        "thru",
        "hasta",
        "al",
        "ate",
        "até",
        "至",
        "到",
    }
        .Select(word => Folding.Hash(word))
        .ToFrozenSet();

    /// <summary>The range that begins with <paramref name="low"/>, or the amount alone.</summary>
    public PayStatement Read(Reading reading, Amount low)
    {
        var tokens = reading.Tokens;
        var index = SkipPeriod(reading, low.EndToken);
        var connected = SkipConnector(tokens, index);
        if (connected == index || !TryReadAt(reading, connected, out var high))
        {
            return PayStatement.Single(low);
        }

        (low, high) = SameScale(low, high);
        var currency =
            low.HasCurrency && !IsLoneDollar(low.Currency) ? low.Currency
            : high.HasCurrency ? high.Currency
            : low.Currency;
        return low.Value > 0 && high.Value >= low.Value && high.Value <= low.Value * WidestRatio
            ? new(low, high, currency, low.FirstToken, high.EndToken)
            : PayStatement.Single(low);
    }

    // "$166 - $201k" and "$150k - 200": one "k" holds for both.
    private static (Amount Low, Amount High) SameScale(Amount low, Amount high) =>
        (low.Factor, high.Factor) switch
        {
            (1, > 1) when low.Written < 1000 && low.Written <= high.Written => (low.Scaled(high.Factor), high),
            (> 1, 1) when high.Written < 1000 && high.Written >= low.Written => (low, high.Scaled(low.Factor)),
            _ => (low, high),
        };

    private bool IsLoneDollar(int currency) => currency == words.Dollar;

    private int SkipPeriod(Reading reading, int index)
    {
        var hits = reading.Hits(Topic.Pay);
        var at = HitSearch.StartingAt(hits, index);
        return at >= 0 && words.PeriodOf(hits[at].Group) is not null ? hits[at].EndToken : index;
    }

    private static int SkipConnector(ReadOnlySpan<Token> tokens, int index)
    {
        var end = index;
        while (end < tokens.Length && end - index < 2 && !tokens[end].StartsLine && IsConnector(tokens[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsConnector(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Ideograph
            ? Connectors.Contains(token.Hash)
            : token.Kind == TokenKind.Symbol
                && (char)token.Hash is '-' or '–' or '—' or '−' or '~' or '～' or '‑' or '‒' or '→' or '…';

    private static bool TryReadAt(Reading reading, int index, out Amount amount)
    {
        var tokens = reading.Tokens;
        for (var number = index; number < Math.Min(index + 4, tokens.Length) && !tokens[number].StartsLine; number++)
        {
            if (tokens[number].Kind == TokenKind.Number)
            {
                return AmountReader.TryRead(reading, number, out amount) && amount.FirstToken <= index;
            }
        }

        amount = default;
        return false;
    }
}
