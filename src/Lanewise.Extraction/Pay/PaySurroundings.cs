using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Looks at what stands directly beside an amount.</summary>
internal sealed class PaySurroundings(PayWords words)
{
    private const int ExtraWithin = 2;

    private static readonly ulong Plus = Folding.Hash("plus");

    private static readonly ulong And = Folding.Hash("and");

    /// <summary>Whether the amount is directly followed by the word for an extra: "$1,000 monthly stipend", "$5k signing bonus".</summary>
    public bool IsExtra(Reading reading, PayStatement statement)
    {
        var tokens = reading.Tokens;
        var line = reading.Lines[reading.LineOf(statement.FirstToken)];
        var first = AfterPeriod(reading, statement.EndToken);
        var reach = statement.IsRange ? 1 : ExtraWithin + 1;
        foreach (var hit in reading.Hits(Topic.Pay, first, Math.Min(line.EndToken, first + reach)))
        {
            if (words.IsSalary(hit.Group) || EndsSentence(tokens, first, hit.FirstToken))
            {
                return false;
            }

            if (hit.Group == words.Extra)
            {
                // In a header a capital begins the next thing: "$150k Product Manager".
                var isNext = tokens[hit.FirstToken].IsCapital && line.Section == SectionKind.Header;
                return !isNext && !IsAdded(tokens, first, hit);
            }
        }

        return false;
    }

    /// <summary>Whether the amount is all that a line, or a part of it between bars, holds: "… | up to £85k | …".</summary>
    public bool IsWhole(Reading reading, PayStatement statement)
    {
        var tokens = reading.Tokens;
        var isFirst = tokens[statement.FirstToken].StartsLine;
        var before = isFirst ? null : reading.HitEndingAt(Topic.Pay, statement.FirstToken);
        var first =
            before is { } limit && (limit.Group == words.UpTo || limit.Group == words.From)
                ? limit.FirstToken
                : statement.FirstToken;
        var end = AfterPeriod(reading, statement.EndToken);
        end += end < tokens.Length && tokens[end] is { IsGlued: true } plus && plus.Is('+') ? 1 : 0;
        return IsEdge(tokens, first - 1, first) && IsEdge(tokens, end, end);
    }

    /// <summary>Whether an extra after the amount comes on top of it: "$200k + housing stipend", "$90k plus bonus".</summary>
    public static bool IsAdded(ReadOnlySpan<Token> tokens, int end, Hit hit)
    {
        for (var index = end; index < hit.FirstToken; index++)
        {
            if (Adds(tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sign or word of addition stands directly before an extra.</summary>
    public static bool IsAdded(ReadOnlySpan<Token> tokens, Hit hit) =>
        hit.FirstToken > 0 && Adds(tokens[hit.FirstToken - 1]);

    private static bool Adds(Token token) =>
        token.Is('+')
        || token.Is('&')
        || token.Is(',')
        || token.Is('|')
        || token.Is('/')
        || token.Hash == Plus
        || token.Hash == And;

    /// <summary>Whether a sentence or an item ends between two tokens; the dots of "e.g." end none.</summary>
    public static bool EndsSentence(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            var token = tokens[index];
            if (token.Is('|') || token.Is(';') || token.Is('•') || token.Is('。') || IsFullStop(tokens, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFullStop(ReadOnlySpan<Token> tokens, int index) =>
        tokens[index].Is('.') && (index + 1 >= tokens.Length || !tokens[index + 1].IsGlued);

    /// <summary>Whether both ends are written like years of the calendar.</summary>
    public static bool IsYears(Reading reading, PayStatement statement) =>
        statement.Low.Value is >= 1950 and < 2100
        && statement.High.Value is >= 1950 and < 2100
        && reading.Tokens[statement.FirstToken].Length == 4;

    /// <summary>Whether the amount is introduced as a number of hours: "Hours: 30 – 40 per week".</summary>
    public bool CountsHours(Reading reading, PayStatement statement)
    {
        var from = Math.Max(0, statement.FirstToken - ExtraWithin - 1);
        foreach (var hit in reading.Hits(Topic.Pay, from, statement.FirstToken))
        {
            if (hit.Group == words.Hours)
            {
                return true;
            }
        }

        return false;
    }

    private int AfterPeriod(Reading reading, int index) =>
        reading.HitStartingAt(Topic.Pay, index) is { } hit
        && words.PeriodOf(hit.Group) is not null
        && !reading.Tokens[index].StartsLine
            ? hit.EndToken
            : index;

    // A bullet opens a line like its beginning.
    private static bool IsEdge(ReadOnlySpan<Token> tokens, int bar, int border) =>
        border >= tokens.Length
        || tokens[border].StartsLine
        || (
            bar >= 0 && (tokens[bar].Is('|') || tokens[bar].Is('•') || (tokens[bar].StartsLine && tokens[bar].Is('-')))
        );
}
