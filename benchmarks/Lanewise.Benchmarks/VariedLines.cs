using System.Globalization;
using System.Text.RegularExpressions;

namespace Lanewise.Benchmarks;

/// <summary>
/// A larger file of postings made of a real one: its lines repeated, each time with other ids and, at the end of every eighth word, other
/// letters, beginning with the first,
/// so that no repetition is taken for a repost of another, and most employers are others each time.
/// </summary>
internal static partial class VariedLines
{
    /// <summary>Words from one that is changed to the next: texts then share less than half of their runs of five words.</summary>
    private const int WordsApart = 8;

    /// <summary>Writes JSON Lines <paramref name="times"/> times to a new file; the first time as they are.</summary>
    public static void Write(string source, string target, int times)
    {
        using var output = new StreamWriter(target);
        for (var time = 0; time < times; time++)
        {
            foreach (var line in File.ReadLines(source))
            {
                output.WriteLine(time == 0 ? line : Varied(line, time));
            }
        }
    }

    private static string Varied(string line, int time)
    {
        var letters = Letters(time);
        var words = 0;
        var varied = Word().Replace(line, word => words++ % WordsApart == 0 ? word.Value + letters : word.Value);
        return Id().Replace(varied, id => string.Create(CultureInfo.InvariantCulture, $"{id.Value}{time:0000}"), 1);
    }

    /// <summary>A number over 0 in letters.</summary>
    private static string Letters(int number) => number == 0 ? "" : Letters(number / 26) + (char)('a' + (number % 26));

    // Not in tags, entities and escapes, which would no longer be any; nor in names and values of members.
    [GeneratedRegex("(?<= |: \")[A-Za-z]+(?![A-Za-z\"])", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Word();

    [GeneratedRegex("(?<=\"id\": ?\"?)[\\w-]+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Id();
}
