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
    private const int Window = 14;
    private const int OrBefore = 4;
    private const int NumberBefore = 6;
    private const string Year = "year";
    private const double Threshold = 2;
    private const double AsClear = 0.5;
    private const double MorePoints = 0.5;
    private const double MostExperience = 3;
    private const double AsPart = 3;

    // Every sign of Chinese is a token; a word with the particles around it has about three.
    private const int SignsOfWord = 3;

    private readonly YearNumbers _numbers;
    private readonly int _year;
    private readonly int _experience;
    private readonly int _part;
    private readonly int _least;
    private readonly int _or;
    private readonly int _not;
    private readonly int _notBeside;
    private readonly int _preferred;

    public YearsReader(Lexicon lexicon)
    {
        _numbers = new(lexicon);
        _year = lexicon.Group(Topic.Years, Year);
        _experience = lexicon.Group(Topic.Years, "experience");
        _part = lexicon.Group(Topic.Years, "part");
        _least = lexicon.Group(Topic.Years, "least");
        _or = lexicon.Group(Topic.Years, "or");
        _not = lexicon.Group(Topic.Years, "not");
        _notBeside = lexicon.Group(Topic.Years, "not-beside");
        _preferred = lexicon.Group(Topic.Years, "preferred");
    }

    /// <summary>Adds the words for years that its lines are found by.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        foreach (var phrase in knowledge.Phrases)
        {
            if (phrase is { Topic: "years", Group: Year })
            {
                builder.Add(Topic.YearWord, 0, phrase.Text, phrase.IsExact ? phrase.Text : null);
            }
        }
    }

    /// <summary>The years, or null when not said.</summary>
    public Fact<int>? Read(Reading reading)
    {
        YearsAsked? best = null;
        YearsAsked? before = null;
        var line = -1;
        foreach (var word in reading.Hits(Topic.YearWord))
        {
            if (
                reading.LineOf(word.FirstToken) is var next
                && next != line
                && MayFollowNumber(reading, word.FirstToken)
            )
            {
                line = next;
                ReadLine(reading, line, ref before, ref best);
            }
        }

        return best is { } chosen ? new(chosen.Years, reading.SpanOf(chosen.FirstToken, chosen.EndToken)) : null;
    }

    // Whether digits or words of the topic, as those for numbers are, stand soon before a token.
    private static bool MayFollowNumber(Reading reading, int token)
    {
        for (var index = token - 1; index >= Math.Max(0, token - NumberBefore); index--)
        {
            if (reading.Tokens[index].Kind == TokenKind.Number || !reading.HitsAt(Topic.Years, index).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadLine(Reading reading, int line, ref YearsAsked? before, ref YearsAsked? best)
    {
        foreach (var hit in reading.HitsOfLine(Topic.Years, line))
        {
            if (hit.Group != _year || !_numbers.TryRead(reading, hit, out var years, out var first))
            {
                continue;
            }

            var (score, rank) = Score(reading, hit, first);
            if (score < Threshold)
            {
                continue;
            }

            var asked = new YearsAsked(years, first, hit.EndToken, rank);
            if (IsAfterOr(reading, first))
            {
                asked = OrElse(reading, before, asked);
            }

            before = asked;
            best = best is not { } found || IsBetter(asked, found) ? asked : best;
        }
    }

    // Of two that are asked for as clearly, the longer is that of the job as a whole: "7+ years in all, 2+ of them in payments".
    private static bool IsBetter(YearsAsked asked, YearsAsked found) =>
        Math.Abs(asked.Rank - found.Rank) <= AsClear ? asked.Years > found.Years : asked.Rank > found.Rank;

    // "5 years, or 8 without a degree": the lower one is enough. "A degree or 8 years": these stand in place of the degree.
    private static YearsAsked OrElse(Reading reading, YearsAsked? before, YearsAsked asked) =>
        before is not { } first || reading.LineOf(first.FirstToken) != reading.LineOf(asked.FirstToken)
            ? asked with
            {
                Rank = asked.Rank - 1,
            }
        : asked.Years < first.Years ? asked with { Rank = Math.Max(first.Rank, asked.Rank) + AsClear + 0.1 }
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

    private (double Score, double Rank) Score(Reading reading, Hit year, int first)
    {
        var line = reading.Lines[reading.LineOf(first)];
        var score = line.Section switch
        {
            SectionKind.Requirements => 1.5,
            SectionKind.Header or SectionKind.Title => 0.5,
            SectionKind.Preferred => -1,
            SectionKind.Company or SectionKind.Benefits or SectionKind.Legal or SectionKind.Pay => -1.5,
            _ => line.IsItem ? 0.5 : 0.0,
        };
        var (from, to) = (Math.Max(line.FirstToken, first - Window), Math.Min(line.EndToken, year.EndToken + Window));
        var (experience, least, part) = (0.0, 0.0, 0.0);
        foreach (var hit in reading.Hits(Topic.Years, from, to))
        {
            var points = Weigh(reading, hit, year, first);
            if (points < 0)
            {
                score += points;
            }
            else if (hit.Group == _least)
            {
                least = line.Section == SectionKind.Preferred ? 0 : Math.Max(least, points);
            }
            else if (points > 0)
            {
                experience = experience == 0 ? points : Math.Max(experience, points) + MorePoints;
                part = hit.Group == _part ? AsPart : part;
            }
        }

        score += Math.Min(experience, MostExperience);
        var plus = HasPlus(reading.Tokens, first, year.FirstToken) ? 0.75 : 0;
        return (score + plus + least, score - part);
    }

    private double Weigh(Reading reading, Hit hit, Hit year, int first)
    {
        var isAfter = hit.FirstToken >= year.EndToken;
        var distance = isAfter ? hit.FirstToken - year.EndToken : first - hit.EndToken;
        if (distance < 0 || (isAfter && EndsSentence(reading.Tokens[year.EndToken..hit.FirstToken])))
        {
            return 0;
        }

        distance /= reading.Tokens[year.FirstToken].Kind == TokenKind.Ideograph ? SignsOfWord : 1;
        if (hit.Group == _experience || hit.Group == _part)
        {
            distance = !isAfter && IsInBrackets(reading.Tokens, first, hit.EndToken) ? 1 : distance;
            return Experience(distance, isAfter) * (NamesSkill(reading, year.EndToken, hit) ? 0.8 : 1);
        }

        return hit.Group == _least && !isAfter && distance <= 1 ? 1.5 : Against(hit.Group, distance);
    }

    private static double Experience(int distance, bool isAfter) =>
        (
            distance <= 4 ? 2
            : distance <= 8 ? 1
            : 0.5
        ) / (isAfter ? 1 : 1.5);

    private double Against(int group, int distance) =>
        group == _not && distance <= 2 ? -3
        : group == _notBeside && distance == 0 ? -3
        : group == _preferred ? -1
        : 0;

    // "Experience with testing (2 to 5 years)"
    private static bool IsInBrackets(ReadOnlySpan<Token> tokens, int first, int after) =>
        first - 1 > after
        && (tokens[first - 1].Is('(') || (tokens[first - 1].Length <= 4 && tokens[first - 2].Is('(')));

    // "3 years of Python experience" asks for a skill.
    private static bool NamesSkill(Reading reading, int from, Hit experience) =>
        experience.FirstToken > from && !reading.Hits(Topic.Technology, from, experience.FirstToken).IsEmpty;

    private static bool HasPlus(ReadOnlySpan<Token> tokens, int first, int end)
    {
        foreach (var token in tokens[first..end])
        {
            if (token.Is('+'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is('.') || token.Is(';') || token.Is('|'))
            {
                return true;
            }
        }

        return false;
    }
}
