using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>What speaks against an ordinary word being a technology: "Go further", "Series C", "R&amp;D", "Swift Transportation".</summary>
internal sealed class LookAlikes(Cues cues, NeighbourWords words)
{
    private const double Verb = -3;
    private const double SentenceStart = -0.5;
    private const double PartOfName = -2.5;
    private const double PartOfWord = -4;
    private const double Never = -9;
    private const double AllCapitals = -1.5;
    private const double Company = -3;

    /// <summary>The weight against; 0 where nothing does.</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="item">The word.</param>
    /// <param name="isAfterOther">Whether another technology stands directly before it.</param>
    /// <param name="isBeforeOther">Whether another technology stands directly after it.</param>
    public double Weigh(Reading reading, in Occurrence item, bool isAfterOther, bool isBeforeOther)
    {
        var tokens = reading.Tokens;
        var (first, end) = (item.FirstToken, item.EndToken);
        var isLetter = end == first + 1 && tokens[first].Length == 1;
        var score = OfHyphens(reading, first, end) + OfCompany(reading, first, end);
        score += isLetter ? OfLetter(tokens, first) : OfVerb(reading, first, end);
        return score + OfName(reading, item, isAfterOther, isBeforeOther);
    }

    private double OfHyphens(Reading reading, int first, int end)
    {
        var tokens = reading.Tokens;
        var isAfterHyphen =
            first > 0
            && !tokens[first].StartsLine
            && tokens[first].IsGlued
            && IsHyphen(tokens[first - 1])
            && tokens[first - 1].IsGlued;
        var isBeforeHyphen =
            end + 1 < tokens.Length
            && IsHyphen(tokens[end])
            && tokens[end].IsGlued
            && tokens[end + 1].IsGlued
            && tokens[end + 1].Kind != TokenKind.Symbol
            && !cues.StartingAt(reading, end + 1).HasFlag(Cue.After);
        return isAfterHyphen || isBeforeHyphen ? PartOfWord : 0;
    }

    private static bool IsHyphen(in Token token) => token.Is('-') || token.Is('‑');

    private double OfVerb(Reading reading, int first, int end)
    {
        var tokens = reading.Tokens;
        var score = StartsSentence(tokens, first) ? SentenceStart : 0;
        score += IsStateCode(tokens, first) ? Never : 0;
        if (tokens[first].IsCapital && cues.EndingAt(reading, first).HasFlag(Cue.Before))
        {
            // Within a sentence, "we use Go where it helps" has a capital that a verb would not.
            return score;
        }

        var follows = end < tokens.Length && !tokens[end].StartsLine && !tokens[end].IsCapital;
        score += follows && words.VerbFollows.Contains(tokens[end].Hash) ? Verb : 0;
        // A verb has a capital only where every word has one: "Ready To Go".
        var leads = first > 0 && !tokens[first].StartsLine && tokens[first - 1].IsCapital;
        return score + (leads && words.VerbLeads.Contains(tokens[first - 1].Hash) ? Verb : 0);
    }

    // "Birmingham, AL" is a place.
    private bool IsStateCode(ReadOnlySpan<Token> tokens, int first) =>
        tokens[first] is { Length: 2, IsUpper: true, StartsLine: false }
        && first > 1
        && tokens[first - 1].Is(',')
        && IsName(tokens, first - 2)
        && !words.MostlyTechnology.Contains(tokens[first].Hash);

    private double OfLetter(ReadOnlySpan<Token> tokens, int first)
    {
        var score = 0d;
        if (first > 0 && !tokens[first].StartsLine)
        {
            score += OfSignBeforeLetter(tokens, first);
        }
        else
        {
            // "C. Third point" and "R) ..." number the items of a list.
            score += first + 1 < tokens.Length && IsEnumeration(tokens[first + 1]) ? Never : 0;
        }

        return first + 1 < tokens.Length && !tokens[first + 1].StartsLine
            ? score + OfSignAfterLetter(tokens, first + 1)
            : score;
    }

    private static bool IsEnumeration(in Token token) =>
        token.IsGlued && (token.Is('.') || token.Is(')') || token.Is(':'));

    private double OfSignBeforeLetter(ReadOnlySpan<Token> tokens, int first)
    {
        var before = tokens[first - 1];
        return before.Kind switch
        {
            TokenKind.Number => Never,
            TokenKind.Word when words.LetterLeads.Contains(before.Hash) => Never,
            TokenKind.Word when before.Length == 1 && before.IsCapital => Never,
            TokenKind.Symbol
                when (char)before.Hash is '&' or '°' or '\'' or '’' or '$' or '.' or ':' && IsTight(tokens, first) =>
                Never,
            _ => 0,
        };
    }

    private static bool IsTight(ReadOnlySpan<Token> tokens, int first) =>
        tokens[first].IsGlued || tokens[first - 1].Is('&');

    private static double OfSignAfterLetter(ReadOnlySpan<Token> tokens, int after)
    {
        var next = tokens[after];
        if (next.Kind == TokenKind.Number)
        {
            return next.Length > 3 ? Never : 0;
        }

        return
            IsInitial(tokens, after)
            || next.Is('$')
            || (next.Is('&') && next.IsGlued)
            || (next.Is('-') && next.IsGlued && !IsGluedWord(tokens, after + 1))
            || (next.Is(')') && IsSign(tokens, after - 2))
            ? Never
            : 0;
    }

    private static bool IsInitial(ReadOnlySpan<Token> tokens, int dot) =>
        tokens[dot].Is('.')
        && tokens[dot].IsGlued
        && dot + 1 < tokens.Length
        && tokens[dot + 1].Kind == TokenKind.Word
        && (tokens[dot + 1].IsGlued || IsName(tokens, dot - 2));

    private static bool IsGluedWord(ReadOnlySpan<Token> tokens, int index) =>
        index < tokens.Length && tokens[index].IsGlued && tokens[index].Kind == TokenKind.Word;

    // "(C)" and "(R)" are signs of copyright and trademark.
    private static bool IsSign(ReadOnlySpan<Token> tokens, int open) =>
        open > 0 && tokens[open].Is('(') && tokens[open].IsGlued;

    private static bool IsName(ReadOnlySpan<Token> tokens, int index) =>
        index >= 0 && tokens[index].Kind == TokenKind.Word && tokens[index].IsCapital && !tokens[index + 1].StartsLine;

    private double OfName(Reading reading, in Occurrence item, bool isAfterOther, bool isBeforeOther)
    {
        var tokens = reading.Tokens;
        var line = reading.Lines[item.Line];
        if (line.Part == Part.Location)
        {
            return Never;
        }

        // Every word of a title may have a capital.
        if (
            (line.Section is SectionKind.Title or SectionKind.Header || line.IsHeading)
            && words.MostlyTechnology.Contains(tokens[item.FirstToken].Hash)
        )
        {
            return 0;
        }

        var score = IsAllCapitals(tokens, item) ? AllCapitals : 0;
        score += !isAfterOther && FollowsName(reading, item.FirstToken) ? PartOfName : 0;
        return score + (!isBeforeOther && LeadsName(reading, item.EndToken) ? PartOfName : 0);
    }

    private bool FollowsName(Reading reading, int first)
    {
        var tokens = reading.Tokens;
        return IsName(tokens, first - 1)
            && !tokens[first].IsGlued
            && !StartsSentence(tokens, first - 1)
            && !words.Near.Contains(tokens[first - 1].Hash)
            && cues.EndingAt(reading, first) == Cue.None;
    }

    private bool LeadsName(Reading reading, int end)
    {
        var tokens = reading.Tokens;
        return end < tokens.Length
            && IsName(tokens, end - 1)
            && tokens[end] is { StartsLine: false, IsGlued: false, IsCapital: true, Kind: TokenKind.Word }
            && cues.StartingAt(reading, end) == Cue.None;
    }

    private static bool IsAllCapitals(ReadOnlySpan<Token> tokens, in Occurrence item)
    {
        var (first, end) = (item.FirstToken, item.EndToken);
        return tokens[first].IsUpper
            && tokens[first].Length > 1
            && (
                (first > 0 && !tokens[first].StartsLine && tokens[first - 1] is { IsUpper: true, Length: > 3 })
                || (end < tokens.Length && !tokens[end].StartsLine && tokens[end] is { IsUpper: true, Length: > 3 })
            );
    }

    private static double OfCompany(Reading reading, int first, int end) =>
        EmployerName.Holds(reading, reading.Written(first, end)) ? Company : 0;

    /// <summary>Whether a token is the first of a sentence or of an item of a list.</summary>
    public static bool StartsSentence(ReadOnlySpan<Token> tokens, int token) =>
        token == 0
        || tokens[token].StartsLine
        || (
            tokens[token - 1].Kind == TokenKind.Symbol
            && (char)tokens[token - 1].Hash is '.' or '!' or '?' or '•' or '-' or '–' or '*' or '…'
        );
}
