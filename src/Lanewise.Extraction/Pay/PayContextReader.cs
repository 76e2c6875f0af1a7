using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads period and kind from the words around an amount.</summary>
internal sealed class PayContextReader(PayWords words)
{
    private const int PeriodAfter = 6;
    private const int PeriodBefore = 10;
    private const int KindBefore = 12;

    public PayContext Read(Reading reading, PayStatement statement)
    {
        var line = reading.Lines[reading.LineOf(statement.FirstToken)];
        var kind = Kind(reading, statement, line);
        if (Inside(reading, statement) is { } inside)
        {
            return new(inside, 2, kind);
        }

        if (Following(reading, statement, line) is { } following)
        {
            return new(following, 2, kind);
        }

        var preceding = Preceding(reading, statement, line);
        return new(preceding, preceding is null ? 0 : 1, kind);
    }

    private PayPeriod? Inside(Reading reading, PayStatement statement) =>
        FirstPeriod(HitSearch.Within(reading.Hits(Topic.Pay), statement.FirstToken, statement.EndToken));

    private PayPeriod? Following(Reading reading, PayStatement statement, Line line)
    {
        var end = Math.Min(line.EndToken, statement.EndToken + PeriodAfter);
        for (var index = statement.EndToken; index < end; index++)
        {
            var token = reading.Tokens[index];
            if (token.Kind == TokenKind.Number || token.Is('|') || (token.Is('.') && index > statement.EndToken))
            {
                end = index;
            }
        }

        return FirstPeriod(HitSearch.Within(reading.Hits(Topic.Pay), statement.EndToken, end));
    }

    private PayPeriod? Preceding(Reading reading, PayStatement statement, Line line)
    {
        var first = Math.Max(line.FirstToken, statement.FirstToken - PeriodBefore);
        for (var index = first; index < statement.FirstToken; index++)
        {
            var token = reading.Tokens[index];
            first = token.Kind == TokenKind.Number || EndsClause(token) ? index + 1 : first;
        }

        var hits = HitSearch.Within(reading.Hits(Topic.Pay), first, statement.FirstToken);
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            if (words.PeriodOf(hits[i].Group) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    private static bool EndsClause(Token token) => token.Is('|') || token.Is(',') || token.Is('.') || token.Is(';');

    private PayPeriod? FirstPeriod(ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
        {
            if (words.PeriodOf(hit.Group) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    private PayKind Kind(Reading reading, PayStatement statement, Line line)
    {
        var first = Math.Max(line.FirstToken, statement.FirstToken - KindBefore);
        var end = Math.Min(line.EndToken, statement.EndToken + PeriodAfter);
        var kind = PayKind.Base;
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Pay), first, end))
        {
            kind =
                hit.Group == words.Ote ? PayKind.Ote
                : hit.Group == words.Total ? PayKind.Total
                : kind;
        }

        return kind;
    }
}
