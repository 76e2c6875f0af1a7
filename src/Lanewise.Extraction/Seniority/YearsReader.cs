using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Reads the least years of experience asked for.</summary>
/// <remarks>
/// Every "N years" is weighed: experience named beside it, a section of requirements, a plus sign and "at least" speak for it; a company's
/// age, a vesting period or a nice-to-have speak against it. Years of one skill ("3 years of Go"), of leading people or in place of a
/// degree count only where no general ones stand.
/// </remarks>
internal sealed class YearsReader
{
    private const int OrBefore = 4;
    private const int BeginsLine = 4;
    private const int NumberBefore = 6;
    private const string Year = "year";
    private const string YearOrMore = "year-or-more";
    private const double AsClear = 0.5;

    private readonly YearNumbers _numbers;
    private readonly YearsEvidence _evidence;
    private readonly int _year;
    private readonly int _yearOrMore;
    private readonly int _or;

    public YearsReader(Knowledge knowledge, Lexicon lexicon)
    {
        _numbers = new(lexicon);
        _evidence = new(knowledge, lexicon);
        _year = lexicon.Group(Topic.Years, Year);
        _yearOrMore = lexicon.Group(Topic.Years, YearOrMore);
        _or = lexicon.Group(Topic.Years, "or");
    }

    /// <summary>Adds the words for years that its lines are found by.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        foreach (var phrase in knowledge.Phrases)
        {
            if (phrase is { Topic: "years", Group: Year or YearOrMore })
            {
                builder.Add(Topic.YearWord, 0, phrase.Text, phrase.IsExact ? phrase.Text : null);
            }
        }
    }

    /// <summary>The years, or null when not said.</summary>
    public Fact<int>? Read(Reading reading)
    {
        YearsAsked? least = null;
        YearsAsked? best = null;
        YearsAsked? before = null;
        var line = -1;
        foreach (var word in reading.Hits(Topic.YearWord))
        {
            if (reading.LineOf(word.FirstToken) is var next && next != line && MayCount(reading, word))
            {
                line = next;
                ReadLine(reading, line, ref before, ref best, ref least);
            }
        }

        return Less(least, best) is { } chosen
            ? new(chosen.Years, reading.SpanOf(chosen.FirstToken, chosen.EndToken))
            : null;
    }

    // Whether a number may stand soon before a word for years, or digits behind it, as in "years of experience: 5".
    private static bool MayCount(Reading reading, Hit year)
    {
        var tokens = reading.Tokens;
        foreach (var token in tokens[year.EndToken..Math.Min(tokens.Length, year.EndToken + YearNumbers.LongestLabel)])
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        for (var index = year.FirstToken - 1; index >= Math.Max(0, year.FirstToken - NumberBefore); index--)
        {
            if (tokens[index].Kind == TokenKind.Number || !reading.HitsAt(Topic.Years, index).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadLine(
        Reading reading,
        int line,
        ref YearsAsked? before,
        ref YearsAsked? best,
        ref YearsAsked? least
    )
    {
        foreach (var hit in reading.HitsOfLine(Topic.Years, line))
        {
            if (!IsYear(hit) || !TryRead(reading, hit, out var asked))
            {
                continue;
            }

            if (IsAfterOr(reading, asked.FirstToken))
            {
                asked = OrElse(reading, before, asked);
            }

            if (before is { } last && AreOfTwoRoles(reading, last, asked))
            {
                (least, best) = (Less(least, best), null);
            }

            before = asked;
            best = best is not { } found || IsBetter(asked, found) ? asked : best;
        }
    }

    private bool TryRead(Reading reading, Hit year, out YearsAsked asked)
    {
        var (end, ofLabel) = (year.EndToken, 0.0);
        if (!_numbers.TryRead(reading, year, out var years, out var first))
        {
            (first, ofLabel) = (year.FirstToken, YearsEvidence.OfLabel);
            if (!_numbers.TryReadLabelled(reading, year, out years, out end))
            {
                asked = default;
                return false;
            }
        }

        var (score, rank) = _evidence.Weigh(reading, year, first);
        asked = new(years, first, end, rank);
        return score + ofLabel >= YearsEvidence.Enough;
    }

    private bool IsYear(Hit hit) => hit.Group == _year || hit.Group == _yearOrMore;

    // Of two that are asked for as clearly, the longer is that of the job as a whole: "7+ years in all, 2+ of them in payments".
    private static bool IsBetter(YearsAsked asked, YearsAsked found) =>
        Math.Abs(asked.Rank - found.Rank) <= AsClear ? asked.Years > found.Years : asked.Rank > found.Rank;

    // Of two roles the one that asks for less opens the posting.
    private static YearsAsked? Less(YearsAsked? left, YearsAsked? right) =>
        right is null || left?.Years <= right.Value.Years ? left : right;

    // "Java developers: 3+ years of experience with ...", "Go developers: 5+ years"
    private static bool AreOfTwoRoles(Reading reading, YearsAsked before, YearsAsked asked)
    {
        if (!reading.HasHeader)
        {
            return false;
        }

        var end = reading.LineOf(asked.FirstToken);
        for (var at = reading.LineOf(before.FirstToken) + 1; at <= end; at++)
        {
            var first = reading.Lines[at].FirstToken;
            var roles = reading.Hits(Topic.Role, first, Math.Min(asked.FirstToken, first + BeginsLine));
            if (!roles.IsEmpty && reading.Tokens[roles[0].FirstToken].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    // "5 years, or 8 without a degree": the lower one is enough, unless it is none. "A degree or 8 years": these stand in place of the degree.
    private static YearsAsked OrElse(Reading reading, YearsAsked? before, YearsAsked asked) =>
        before is not { } first || reading.LineOf(first.FirstToken) != reading.LineOf(asked.FirstToken)
            ? asked with
            {
                Rank = asked.Rank - 1,
            }
        : asked.Years < first.Years && asked.Years > 0
            ? asked with
            {
                Rank = Math.Max(first.Rank, asked.Rank) + AsClear + 0.1,
            }
        : first;

    private bool IsAfterOr(Reading reading, int first)
    {
        foreach (var hit in reading.Hits(Topic.Years, first - OrBefore, first))
        {
            if (hit.Group == _or && reading.LineOf(hit.FirstToken) == reading.LineOf(first))
            {
                return true;
            }
        }

        return false;
    }
}
