using System.Text;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Show;

/// <summary>The posting's text with the words that were read in colours by kind.</summary>
internal static class HighlightedText
{
    private const string End = "\e[0m";

    private static readonly Dictionary<string, string> Colors = new(StringComparer.Ordinal)
    {
        ["languages"] = "\e[1;36m",
        ["technologies"] = "\e[36m",
        ["pay"] = "\e[1;32m",
        ["seniority"] = "\e[1;33m",
        ["employment"] = "\e[33m",
        ["workplace"] = "\e[33m",
        ["remote_from"] = "\e[35m",
        ["places"] = "\e[35m",
        ["years_min"] = "\e[1;33m",
        ["signals"] = "\e[34m",
    };

    /// <summary>The text; without colours where the terminal wants none. Control characters of the posting are left out.</summary>
    public static string Of(string plain, IEnumerable<ReadFact> facts, Terminal terminal)
    {
        var marks = terminal.HasColor ? Marks(facts) : [];
        var text = new StringBuilder(plain.Length);
        var at = 0;
        foreach (var (span, color) in marks)
        {
            if (span.Start >= at)
            {
                text.Append(Visible(plain[at..span.Start]))
                    .Append(color)
                    .Append(Visible(plain[span.Start..span.End]))
                    .Append(End);
                at = span.End;
            }
        }

        return text.Append(Visible(plain[at..])).ToString();
    }

    private static List<(Extraction.Text.Span Span, string Color)> Marks(IEnumerable<ReadFact> facts) =>
        [
            .. facts
                .Where(f => !f.Span.IsEmpty && Colors.ContainsKey(f.Kind))
                .OrderBy(f => f.Span.Start)
                .ThenByDescending(f => f.Span.Length)
                .Select(f => (f.Span, Colors[f.Kind])),
        ];

    // A posting could otherwise send escape sequences to the reader's terminal.
    private static string Visible(string text) =>
        string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
}
