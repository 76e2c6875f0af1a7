using System.Globalization;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Reads the least years of experience asked for.</summary>
/// <remarks>
/// Every "N years" is weighed: experience named beside it, a section of requirements and a plus sign speak for it; a company's age, a
/// vesting period or a nice-to-have speak against it. Years of one skill ("3 years of Go") count only where no general ones stand.
/// </remarks>
internal sealed class YearsReader
{
    private const int Longest = 20;
    private const int Window = 14;
    private const double Threshold = 2;
    private const double AsClear = 0.5;
    private const double MorePoints = 0.5;
    private const double MostExperience = 3;

    private readonly Dictionary<int, int> _numbers = [];
    private readonly int _year;
    private readonly int _experience;
    private readonly int _not;
    private readonly int _notBeside;
    private readonly int _preferred;

    public YearsReader(Lexicon lexicon)
    {
        _year = lexicon.Group(Topic.Years, "year");
        _experience = lexicon.Group(Topic.Years, "experience");
        _not = lexicon.Group(Topic.Years, "not");
        _notBeside = lexicon.Group(Topic.Years, "not-beside");
        _preferred = lexicon.Group(Topic.Years, "preferred");
        foreach (var name in lexicon.GroupNames(Topic.Years))
        {
            if (int.TryParse(name, CultureInfo.InvariantCulture, out var number))
            {
                _numbers.Add(lexicon.Group(Topic.Years, name), number);
            }
        }
    }

    /// <summary>The years, or null when not said.</summary>
    public Fact<int>? Read(Reading reading)
    {
        Fact<int>? best = null;
        foreach (var hit in reading.Hits(Topic.Years))
        {
            if (hit.Group != _year || !TryReadNumber(reading, hit, out var years, out var first))
            {
                continue;
            }

            var score = Score(reading, hit, first);
            if (score >= Threshold && (best is not { } found || IsBetter(years, score, found)))
            {
                best = new(years, reading.SpanOf(first, hit.EndToken), score);
            }
        }

        return best is { } fact ? fact with { Score = 1 } : null;
    }

    // Of two that are asked for as clearly, the longer is that of the job as a whole: "7+ years in all, 2+ of them in payments".
    private static bool IsBetter(int years, double score, Fact<int> found) =>
        Math.Abs(score - found.Score) <= AsClear ? years > found.Value : score > found.Score;

    // "5+ years", "3-5 years", "3 to 5 years", "five (5) years", "5 or more years": the lower number counts.
    private bool TryReadNumber(Reading reading, Hit year, out int years, out int first)
    {
        var line = reading.Lines[reading.LineOf(year.FirstToken)];
        first = year.FirstToken;
        years = -1;
        var gap = 0;
        for (var index = year.FirstToken - 1; index >= line.FirstToken && gap <= 3; index--)
        {
            if (TryNumberAt(reading, index, out var number))
            {
                if (years >= 0 && number > years)
                {
                    break;
                }

                (years, first, gap) = (number, index, 0);
            }
            else if (years >= 0 && !JoinsNumbers(reading.Tokens[index]))
            {
                break;
            }
            else
            {
                gap++;
            }
        }

        return years is >= 0 and <= Longest;
    }

    private static bool JoinsNumbers(Token token) =>
        token.Is('-')
        || token.Is('–')
        || token.Is('—')
        || token.Is('~')
        || token.Is('(')
        || token.Is('+')
        || token.Is('/')
        || (token.Kind == TokenKind.Word && token.Length <= 3);

    private bool TryNumberAt(Reading reading, int index, out int number)
    {
        var token = reading.Tokens[index];
        number = -1;
        if (token.Kind == TokenKind.Number)
        {
            var written = reading.Written(token);
            var isWhole = int.TryParse(written, CultureInfo.InvariantCulture, out number);
            return isWhole
                || (
                    written.Length == 3
                    && written[1] is '.' or ','
                    && int.TryParse(written[..1], CultureInfo.InvariantCulture, out number)
                );
        }

        var hits = reading.Hits(Topic.Years);
        var at = HitSearch.EndingAt(hits, index + 1);
        return at >= 0 && _numbers.TryGetValue(hits[at].Group, out number);
    }

    private double Score(Reading reading, Hit year, int first)
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
        score += HasPlus(reading.Tokens, first, year.FirstToken) ? 0.75 : 0;
        var (from, to) = (Math.Max(line.FirstToken, first - Window), Math.Min(line.EndToken, year.EndToken + Window));
        var experience = 0.0;
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Years), from, to))
        {
            var points = Weigh(reading, hit, year, first);
            experience =
                points <= 0 ? experience
                : experience == 0 ? points
                : Math.Max(experience, points) + MorePoints;
            score += Math.Min(points, 0);
        }

        return score + Math.Min(experience, MostExperience);
    }

    private double Weigh(Reading reading, Hit hit, Hit year, int first)
    {
        var isAfter = hit.FirstToken >= year.EndToken;
        var distance = isAfter ? hit.FirstToken - year.EndToken : first - hit.EndToken;
        if (distance < 0 || (isAfter && EndsSentence(reading.Tokens[year.EndToken..hit.FirstToken])))
        {
            return 0;
        }

        return hit.Group == _experience
                ? (
                    distance <= 3 ? 2
                    : distance <= 8 ? 1
                    : 0.5
                )
                    / (isAfter ? 1 : 1.5)
                    * (NamesSkill(reading, year.EndToken, hit) ? 0.6 : 1)
            : hit.Group == _not && distance <= 2 ? -3
            : hit.Group == _notBeside && distance == 0 ? -3
            : hit.Group == _preferred ? -1
            : 0;
    }

    // "3 years of Python experience" asks for a skill.
    private static bool NamesSkill(Reading reading, int from, Hit experience) =>
        experience.FirstToken > from
        && !HitSearch.Within(reading.Hits(Topic.Technology), from, experience.FirstToken).IsEmpty;

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
