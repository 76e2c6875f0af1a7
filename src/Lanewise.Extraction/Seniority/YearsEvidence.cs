using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Weighs what stands around a number of years: how surely it is asked for, and of the job as a whole.</summary>
/// <remarks>Points were set by hand against labelled postings; <see cref="Enough"/> of them make a number count.</remarks>
internal sealed class YearsEvidence(Knowledge knowledge, Lexicon lexicon)
{
    /// <summary>Points that make a number of years count as asked for.</summary>
    public const double Enough = 2;

    /// <summary>Points of a label such as "Years of experience: 3".</summary>
    public const double OfLabel = 1;

    private const int Window = 14;
    private const int LongestLabel = 4;
    private const int LongestOwnLine = 10;
    private const double Near = 2;
    private const double MorePoints = 0.5;
    private const double MostExperience = 3;
    private const double AsPart = 3;
    private const double Plus = 0.75;
    private const double Field = 1;
    private const double Skill = 1.3;

    // Every sign of Chinese is a token; a word with the particles around it has about three.
    private const int SignsOfWord = 3;

    private readonly WordSet _afterYears = NeighbourWords.Of(knowledge, "after-years");
    private readonly int _orMore = lexicon.Group(Topic.Years, "year-or-more");
    private readonly int _experience = lexicon.Group(Topic.Years, "experience");
    private readonly int _part = lexicon.Group(Topic.Years, "part");
    private readonly int _least = lexicon.Group(Topic.Years, "least");
    private readonly int _not = lexicon.Group(Topic.Years, "not");
    private readonly int _notBeside = lexicon.Group(Topic.Years, "not-beside");
    private readonly int _preferred = lexicon.Group(Topic.Years, "preferred");
    private readonly int _ideally = lexicon.Group(Topic.Years, "ideally");

    /// <summary>The points of a number of years, and those that rank it among others of the posting.</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="year">The word for years.</param>
    /// <param name="first">Index of the number's first token.</param>
    public (double Score, double Rank) Weigh(Reading reading, Hit year, int first)
    {
        var at = reading.LineOf(first);
        var line = reading.Lines[at];
        var score = OfSection(line, first);
        var window = Window * WidthOfWord(reading, year);
        var (from, to) = (Math.Max(line.FirstToken, first - window), Math.Min(line.EndToken, year.EndToken + window));
        var (experience, least, part, against) = (0.0, 0.0, 0.0, 0.0);
        foreach (var hit in reading.Hits(Topic.Years, from, to))
        {
            var points = Weigh(reading, hit, year, first);
            if (points < 0)
            {
                against += points;
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

        experience = experience == 0 && against == 0 ? WithoutWord(reading, at, year) : experience;
        score += against + Math.Min(experience, MostExperience);
        var plus = IsOrMore(reading, year, first) ? Plus : 0;
        return (score + plus + least, score - part);
    }

    // A short line that begins with the years is itself a requirement, whatever stands above it.
    private static double OfSection(Line line, int first) =>
        line.Section switch
        {
            SectionKind.Requirements => 1.5,
            SectionKind.Header or SectionKind.Title => 0.5,
            SectionKind.Preferred => -1,
            SectionKind.Company or SectionKind.Benefits or SectionKind.Legal or SectionKind.Pay => IsOwnLine(
                line,
                first
            )
                ? 0
                : -1.5,
            _ => line.IsItem ? 0.5 : 0.0,
        };

    private static bool IsOwnLine(Line line, int first) =>
        first - line.FirstToken <= 1 && line.EndToken - line.FirstToken <= LongestOwnLine;

    private double Weigh(Reading reading, Hit hit, Hit year, int first)
    {
        if (hit.HasWordsOf(year))
        {
            // "9+ YOE"
            return hit.Group == _experience ? Near : 0;
        }

        var isAfter = hit.FirstToken >= year.EndToken;
        var distance = isAfter ? hit.FirstToken - year.EndToken : first - hit.EndToken;
        if (distance < 0 || (isAfter && EndsSentence(reading.Tokens[year.EndToken..hit.FirstToken])))
        {
            return 0;
        }

        distance /= WidthOfWord(reading, year);
        return hit.Group != _experience && hit.Group != _part ? OfOther(hit.Group, distance, isAfter)
            : isAfter ? Experience(distance) * (NamesSkill(reading, year.EndToken, hit) ? 0.8 : 1)
            : Names(reading.Tokens, hit.EndToken, first) ? Near
            : Experience(distance) / 1.5;
    }

    private static double Experience(int distance) =>
        distance <= 4 ? Near
        : distance <= 8 ? 1
        : 0.5;

    // "3 years of experience, ideally in banking" asks for them all the same.
    private double OfOther(int group, int distance, bool isAfter) =>
        group == _least && distance <= (isAfter ? 0 : 1) ? 1.5
        : group == _ideally ? (isAfter ? 0 : -1)
        : group == _not && distance <= 2 ? -3
        : group == _notBeside && distance == 0 ? -3
        : group == _preferred ? -1
        : 0;

    // "7+ years Rust", "3-5 years in sales", and "Experience:" above "3 to 5 years".
    private double WithoutWord(Reading reading, int at, Hit year)
    {
        if (IsUnderLabel(reading, at))
        {
            return Near;
        }

        var tokens = reading.Tokens;
        return year.EndToken >= reading.Lines[at].EndToken ? 0
            : reading.HitStartingAt(Topic.Technology, year.EndToken) is not null ? Skill
            : _afterYears.Contains(tokens[year.EndToken].Hash) ? Field
            : 0;
    }

    private bool IsUnderLabel(Reading reading, int at)
    {
        do
        {
            at--;
        } while (at >= 0 && reading.Lines[at].IsEmpty);

        if (
            at < 0
            || reading.Lines[at] is not { Part: Part.Description } above
            || above.EndToken - above.FirstToken > LongestLabel
        )
        {
            return false;
        }

        foreach (var hit in reading.HitsOfLine(Topic.Years, at))
        {
            if (hit.Group == _experience)
            {
                return true;
            }
        }

        return false;
    }

    private static int WidthOfWord(Reading reading, Hit year) =>
        reading.Tokens[year.FirstToken].Kind == TokenKind.Ideograph ? SignsOfWord : 1;

    private static bool Names(ReadOnlySpan<Token> tokens, int end, int first) =>
        IsInBrackets(tokens, first, end) || IsLabel(tokens, end, first);

    // "Experience with testing (2 to 5 years)"
    private static bool IsInBrackets(ReadOnlySpan<Token> tokens, int first, int after) =>
        first - 1 > after
        && (tokens[first - 1].Is('(') || (tokens[first - 1].Length <= 4 && tokens[first - 2].Is('(')));

    // "Experience: 3-5 years", "Experience level: at least 2 years"
    private static bool IsLabel(ReadOnlySpan<Token> tokens, int end, int first)
    {
        foreach (var token in tokens[end..Math.Min(first, end + LongestLabel)])
        {
            if (token.Is(':') || token.Is('：'))
            {
                return first - end <= LongestLabel;
            }
        }

        return false;
    }

    // "3 years of Python experience" asks for a skill.
    private static bool NamesSkill(Reading reading, int from, Hit experience) =>
        experience.FirstToken > from && !reading.Hits(Topic.Technology, from, experience.FirstToken).IsEmpty;

    // "5+ years", "+5 years", "≥5 years", "5年以上", "5年+"
    private bool IsOrMore(Reading reading, Hit year, int first)
    {
        var tokens = reading.Tokens;
        if (year.Group == _orMore || (first > 0 && (tokens[first - 1].Is('+') || tokens[first - 1].Is('≥'))))
        {
            return true;
        }

        foreach (var token in tokens[first..Math.Min(tokens.Length, year.EndToken + 1)])
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
