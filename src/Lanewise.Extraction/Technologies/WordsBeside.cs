using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Weighs what the words directly beside an ordinary word say for its being a technology.</summary>
internal sealed class WordsBeside(Cues cues, NeighbourWords words)
{
    private const double Cued = 2.5;
    private const double CuedOrdinary = 1.5;
    private const double Close = 1.25;
    private const double Near = 0.75;
    private const double Version = 2;
    private const double VersionOfOrdinary = 0.75;
    private const double FieldOfItsOwn = 1;
    private const double AfterRole = 2;
    private const double TitleOfRole = 1.5;
    private const double ItemOfItsOwn = 1.5;
    private const double LowerCase = -1.5;
    private const double WithinSentence = 0.75;

    /// <summary>The weight in favour; below 0 only for a word in lower case.</summary>
    public double Weigh(Reading reading, in Occurrence item)
    {
        var line = reading.Lines[item.Line];
        var isTelling = IsTelling(reading.Tokens[item.FirstToken]);
        return OfCase(reading.Tokens, item, line)
            + OfPreceding(reading, item.FirstToken, isTelling)
            + OfFollowing(reading, item.EndToken, isTelling)
            + OfField(reading, item, line);
    }

    // "Experience with Lean" may be anything; a single letter or one of the words that are mostly a technology may not.
    private bool IsTelling(in Token word) => word.Length == 1 || words.MostlyTechnology.Contains(word.Hash);

    /// <summary>Past opening brackets, colons and quotation marks: "languages: (Go".</summary>
    public static int SkipBack(Reading reading, int token)
    {
        var tokens = reading.Tokens;
        while (
            token > 0
            && !tokens[token].StartsLine
            && tokens[token - 1].Kind == TokenKind.Symbol
            && (char)tokens[token - 1].Hash is ':' or '(' or '"' or '“' or '*' or '`'
        )
        {
            token--;
        }

        return token;
    }

    private double OfCase(ReadOnlySpan<Token> tokens, in Occurrence item, in Line line)
    {
        var first = tokens[item.FirstToken];
        if (!first.IsCapital)
        {
            return LowerCase;
        }

        return
            !line.IsHeading
            && line.Section != SectionKind.Title
            && words.MostlyTechnology.Contains(first.Hash)
            && !LookAlikes.StartsSentence(tokens, item.FirstToken)
            ? WithinSentence
            : 0;
    }

    private double OfPreceding(Reading reading, int first, bool isTelling)
    {
        var tokens = reading.Tokens;
        var before = SkipBack(reading, first);
        var said = cues.EndingAt(reading, before);
        if ((said & (Cue.Before | Cue.Either | Cue.Example)) != Cue.None)
        {
            return !said.HasFlag(Cue.Before) ? Close
                : isTelling ? Cued
                : CuedOrdinary;
        }

        if (before == 0 || tokens[before].StartsLine)
        {
            return 0;
        }

        return words.Close.Contains(tokens[before - 1].Hash) ? Close
            : words.Near.Contains(tokens[before - 1].Hash) ? Near
            : 0;
    }

    private double OfFollowing(Reading reading, int end, bool isTelling)
    {
        var tokens = reading.Tokens;
        if (end >= tokens.Length || tokens[end].StartsLine)
        {
            return 0;
        }

        if (tokens[end].Kind == TokenKind.Number)
        {
            return isTelling ? Version : VersionOfOrdinary;
        }

        var next = end + (tokens[end].Is('-') ? 1 : 0);
        return !cues.StartingAt(reading, next).HasFlag(Cue.After) ? 0
            : isTelling ? Cued
            : CuedOrdinary;
    }

    private double OfField(Reading reading, in Occurrence item, in Line line)
    {
        var score = 0d;
        if (line.Section is SectionKind.Title or SectionKind.Header)
        {
            score += cues.Within(reading, line.FirstToken, line.EndToken).HasFlag(Cue.Role) ? TitleOfRole : 0;
        }

        var tokens = reading.Tokens;
        if (IsItemOfItsOwn(tokens, item, line))
        {
            return score + ItemOfItsOwn;
        }

        if (FollowsRole(reading, item.FirstToken, line))
        {
            return score + AfterRole;
        }

        if (!Opens(tokens, item.FirstToken, line) || !Closes(tokens, item.EndToken, line))
        {
            return score;
        }

        var isOfRole = cues.Within(reading, line.FirstToken, item.FirstToken).HasFlag(Cue.Role);
        return score + FieldOfItsOwn + (isOfRole ? FieldOfItsOwn : 0);
    }

    // "Backend Engineer - Go", "Software Engineer (Go": signs may stand between a role and what it works with, words may not.
    private bool FollowsRole(Reading reading, int first, in Line line)
    {
        var tokens = reading.Tokens;
        var end = first;
        while (end > line.FirstToken && tokens[end - 1].Kind == TokenKind.Symbol && !tokens[end - 1].Is('.'))
        {
            end--;
        }

        return end < first && tokens[first].IsCapital && cues.EndingAt(reading, end).HasFlag(Cue.Role);
    }

    private static bool IsItemOfItsOwn(ReadOnlySpan<Token> tokens, in Occurrence item, in Line line)
    {
        var first = item.FirstToken;
        while (first > line.FirstToken && tokens[first - 1].Kind is TokenKind.Symbol or TokenKind.Number)
        {
            first--;
        }

        var end = item.EndToken;
        while (end < line.EndToken && tokens[end].Kind == TokenKind.Symbol)
        {
            end++;
        }

        return first == line.FirstToken && end == line.EndToken && line.Part == Part.Description;
    }

    // A single letter in brackets is a sign of copyright more often than a language; bars part fields only in a header.
    private static bool Opens(ReadOnlySpan<Token> tokens, int first, in Line line) =>
        first > line.FirstToken
        && (
            (tokens[first - 1].Is('|') && line.Section is SectionKind.Header or SectionKind.Title)
            || tokens[first - 1].Is(':')
            || (tokens[first - 1].Is('(') && tokens[first].Length > 1)
        );

    private static bool Closes(ReadOnlySpan<Token> tokens, int end, in Line line) =>
        end >= line.EndToken || tokens[end].Is('|') || tokens[end].Is(')');
}
