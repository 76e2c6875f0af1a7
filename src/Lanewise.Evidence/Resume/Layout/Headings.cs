using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Layout;

/// <summary>Tells headings from other lines.</summary>
internal sealed class Headings
{
    private const int MostWords = 6;
    private const int ShortestLoose = 5;

    private readonly Dictionary<string, SectionKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionKind> _withoutSpaces = new(StringComparer.Ordinal);

    public Headings(ResumeKnowledge knowledge)
    {
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            foreach (var text in knowledge.Of("headings", kind.ToString().ToLowerInvariant()))
            {
                var plain = WordList.Plain(text);
                _kinds[plain] = kind;
                _withoutSpaces[plain.Replace(" ", "", StringComparison.Ordinal)] = kind;
            }
        }
    }

    /// <summary>The section that a line opens; null for a line that is no heading of a section.</summary>
    /// <param name="line">The line.</param>
    /// <param name="level">Level of the headings of sections so far, where the document marks them; 0 for none.</param>
    public SectionKind? Of(ResumeLine line, int level)
    {
        var plain = WordList.Plain(line.Text);
        var words = plain.Length == 0 ? 0 : plain.Count(c => c == ' ') + 1;
        if (words == 0 || line.Text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        if (_kinds.TryGetValue(plain, out var kind))
        {
            return kind;
        }

        // "E X P E R I E N C E".
        if (
            plain.Split(' ').All(word => word.Length == 1)
            && _withoutSpaces.TryGetValue(plain.Replace(" ", "", StringComparison.Ordinal), out kind)
        )
        {
            return kind;
        }

        var isMarked = line.Heading > 0 && (level == 0 || line.Heading <= level);
        var isUpper = words <= MostWords && IsUpper(line.Text);
        if (!isMarked && !isUpper)
        {
            return null;
        }

        return Within(plain) ?? (isMarked && level > 0 ? SectionKind.Other : null);
    }

    /// <summary>The section that a line names before a colon: "Skills: Python, Go"; null for none.</summary>
    public SectionKind? Lead(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _kinds.TryGetValue(WordList.Plain(text[..colon]), out var kind) ? kind : null;
    }

    // "Berufserfahrung (Auswahl)", "Relevant work experience": the longest heading among its words.
    private SectionKind? Within(string plain)
    {
        var padded = $" {plain} ";
        var best = _kinds
            .Keys.Where(text => text.Length >= ShortestLoose && padded.Contains($" {text} ", StringComparison.Ordinal))
            .MaxBy(text => text.Length);
        return best is null ? null : _kinds[best];
    }

    private static bool IsUpper(string text) => text.Count(char.IsLetter) >= ShortestLoose && !text.Any(char.IsLower);
}
