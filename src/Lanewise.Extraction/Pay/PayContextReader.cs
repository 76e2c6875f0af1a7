using System.Globalization;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads period, kind and monthly salaries a year from the words around an amount.</summary>
internal sealed class PayContextReader(PayWords words)
{
    private const int PeriodAfter = 6;
    private const int PeriodBefore = 10;
    private const int KindBefore = 12;
    private const int SalariesAfter = 8;

    private static readonly ulong Xin = Folding.Hash("薪");

    public PayContext Read(Reading reading, PayStatement statement)
    {
        var line = reading.Lines[reading.LineOf(statement.FirstToken)];
        var kind = Kind(reading, statement, line);
        var months = MonthsPaid(reading, statement, line);
        if ((Inside(reading, statement) ?? Following(reading, statement, line)) is { } stated)
        {
            return new(stated, 2, kind, months);
        }

        var preceding = Preceding(reading, statement, line);
        return new(preceding, preceding is null ? 0 : 1, kind, months);
    }

    private PayPeriod? Inside(Reading reading, PayStatement statement) =>
        FirstPeriod(reading.Hits(Topic.Pay, statement.FirstToken, statement.EndToken));

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

        return FirstPeriod(reading.Hits(Topic.Pay, statement.EndToken, end));
    }

    private PayPeriod? Preceding(Reading reading, PayStatement statement, Line line)
    {
        var first = Math.Max(line.FirstToken, statement.FirstToken - PeriodBefore);
        for (var index = first; index < statement.FirstToken; index++)
        {
            var token = reading.Tokens[index];
            first = token.Kind == TokenKind.Number || EndsClause(token) ? index + 1 : first;
        }

        var hits = reading.Hits(Topic.Pay, first, statement.FirstToken);
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

    // "14薪", "x 14", "14 pagas", "14 Gehälter" after a monthly amount.
    private int MonthsPaid(Reading reading, PayStatement statement, Line line)
    {
        var tokens = reading.Tokens;
        var end = Math.Min(line.EndToken, statement.EndToken + SalariesAfter);
        for (var index = statement.EndToken; index < end; index++)
        {
            if (
                tokens[index] is { Kind: TokenKind.Number, Length: 2 }
                && int.TryParse(reading.Written(tokens[index]), CultureInfo.InvariantCulture, out var months)
                && months is > 12 and <= 20
                && (IsTimes(tokens[index - 1]) || CountsSalaries(reading, index + 1))
            )
            {
                return months;
            }
        }

        return 12;
    }

    private static bool IsTimes(Token token) => token.Is('*') || token.Is('×') || token.Hash == Times;

    private static readonly ulong Times = Folding.Hash("x");

    private bool CountsSalaries(Reading reading, int index)
    {
        if (index >= reading.Tokens.Length || reading.Tokens[index].StartsLine)
        {
            return false;
        }

        return reading.Tokens[index].Hash == Xin || PayWords.StartsAt(reading, index, words.Salaries);
    }

    // What directly follows decides ("$63,000 OTE", "$120k (base)"), else the nearest before it ("OTE $84,000, base salary $40,000").
    private PayKind Kind(Reading reading, PayStatement statement, Line line)
    {
        var end = KindEnd(reading.Tokens, statement.EndToken, line);
        var after = reading.Hits(Topic.Pay, statement.EndToken, end);
        if ((FirstKind(after) ?? Bracketed(reading, statement.EndToken, line)) is { } following)
        {
            return following;
        }

        var before = reading.Hits(
            Topic.Pay,
            Math.Max(line.FirstToken, statement.FirstToken - KindBefore),
            statement.FirstToken
        );
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (KindOf(before[i].Group) is { } preceding)
            {
                return preceding;
            }
        }

        return PayKind.Base;
    }

    private PayKind? Bracketed(Reading reading, int bracket, Line line)
    {
        var tokens = reading.Tokens;
        if (bracket + 2 >= line.EndToken || !tokens[bracket].Is('('))
        {
            return null;
        }

        var hits = reading.Hits(Topic.Pay, bracket + 1, bracket + 2);
        return hits.Length > 0 && hits[0].EndToken < line.EndToken && tokens[hits[0].EndToken].Is(')')
            ? KindOf(hits[0].Group)
            : null;
    }

    // "$150k salary with OTE $300k": a salary is its base.
    private PayKind? FirstKind(ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
        {
            if ((hit.Group == words.Salary ? PayKind.Base : KindOf(hit.Group)) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private PayKind? KindOf(int group) =>
        group == words.Ote ? PayKind.Ote
        : group == words.Total ? PayKind.Total
        : group == words.Base ? PayKind.Base
        : null;

    private static int KindEnd(ReadOnlySpan<Token> tokens, int first, Line line)
    {
        var index = first;
        var end = Math.Min(line.EndToken, first + PeriodAfter);
        while (index < end && !EndsKind(tokens[index]))
        {
            index++;
        }

        return index;
    }

    private static bool EndsKind(Token token) =>
        token.Kind == TokenKind.Number || EndsClause(token) || token.Is('(') || token.Is('•');
}
