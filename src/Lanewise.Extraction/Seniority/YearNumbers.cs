using System.Globalization;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Numbers before a word for years, in digits and in the number words of <c>catalog/phrases/years.yaml</c>.</summary>
internal sealed class YearNumbers
{
    /// <summary>The most tokens from a label's word for years to its number.</summary>
    public const int LongestLabel = 7;

    private const int Longest = 20;
    private const int WordsBetween = 3;

    private readonly Dictionary<int, int> _numbers = [];

    public YearNumbers(Lexicon lexicon)
    {
        foreach (var name in lexicon.GroupNames(Topic.Years))
        {
            if (int.TryParse(name, CultureInfo.InvariantCulture, out var number))
            {
                _numbers.Add(lexicon.Group(Topic.Years, name), number);
            }
        }
    }

    /// <summary>The lower number of "5+ years", "3-5 years", "3 to 5 years", "five (5) years", "5 or more years".</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="year">The word for years.</param>
    /// <param name="years">The number, at most 20.</param>
    /// <param name="first">Index of its first token.</param>
    public bool TryRead(Reading reading, Hit year, out int years, out int first)
    {
        var line = reading.Lines[reading.LineOf(year.FirstToken)];
        first = year.FirstToken;
        years = -1;
        var gap = 0;
        // "1. Many years": the number of an item is none of years.
        var from = line.IsItem ? line.FirstToken + 1 : line.FirstToken;
        for (var index = year.FirstToken - 1; index >= from && gap <= WordsBetween; index--)
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

    /// <summary>The number behind a label: "Years of experience: 5+".</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="year">The word for years.</param>
    /// <param name="years">The number, at most 20.</param>
    /// <param name="end">Index after its last token.</param>
    public bool TryReadLabelled(Reading reading, Hit year, out int years, out int end)
    {
        var tokens = reading.Tokens;
        var last = Math.Min(reading.Lines[reading.LineOf(year.FirstToken)].EndToken, year.EndToken + LongestLabel);
        var colon = year.EndToken;
        while (colon < last && !tokens[colon].Is(':') && !tokens[colon].Is('：'))
        {
            colon++;
        }

        for (var index = colon + 1; index < last; index++)
        {
            if (TryNumberAt(reading, index, out years))
            {
                end = index + 1;
                return years <= Longest;
            }
        }

        (years, end) = (-1, year.EndToken);
        return false;
    }

    private static bool JoinsNumbers(Token token) =>
        token.Is('-')
        || token.Is('–')
        || token.Is('—')
        || token.Is('~')
        || token.Is('～')
        || token.Is('(')
        || token.Is('+')
        || token.Is('/')
        || (token.Kind == TokenKind.Word && token.Length <= 3);

    // "1.3年以上": the first item of a list asks for three years.
    private static bool IsItemNumber(Reading reading, int index, ReadOnlySpan<char> written) =>
        reading.Tokens[index].StartsLine
        && written.Length == 3
        && written[1] == '.'
        && index + 1 < reading.Tokens.Length
        && reading.Tokens[index + 1].Kind == TokenKind.Ideograph;

    private bool TryNumberAt(Reading reading, int index, out int number)
    {
        var token = reading.Tokens[index];
        number = -1;
        if (token.Kind == TokenKind.Number)
        {
            var written = reading.Written(token);
            if (IsItemNumber(reading, index, written))
            {
                return int.TryParse(written[2..], CultureInfo.InvariantCulture, out number);
            }

            var isWhole = int.TryParse(written, CultureInfo.InvariantCulture, out number);
            return isWhole
                || (
                    written.Length == 3
                    && written[1] is '.' or ','
                    && int.TryParse(written[..1], CultureInfo.InvariantCulture, out number)
                );
        }

        return reading.HitEndingAt(Topic.Years, index + 1) is { } word && _numbers.TryGetValue(word.Group, out number);
    }
}
