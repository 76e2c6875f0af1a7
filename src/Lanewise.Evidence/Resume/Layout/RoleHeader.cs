using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Layout;

/// <summary>Tells title and employer in the heading lines of a role.</summary>
internal sealed class RoleHeader(ResumeKnowledge knowledge)
{
    // "Backendentwicklerin" ends in a word for a title.
    private const int ShortestEnding = 6;
    private static readonly char[] Trimmed =
    [
        ' ',
        '\t',
        ',',
        ';',
        '(',
        ')',
        '[',
        ']',
        '-',
        '–',
        '—',
        '|',
        '·',
        '•',
        ':',
        '*',
        '_',
        '/',
        '@',
    ];

    private readonly PhraseTable<bool> _titles = new(knowledge, "words", ("title", true));
    private readonly PhraseTable<bool> _durations = new(knowledge, "dates", ("duration", true));
    private readonly PhraseTable<bool> _employers = new(knowledge, "words", ("employer", true));
    private readonly string[] _endings =
    [
        .. knowledge.Of("words", "title").Where(word => word.Length >= ShortestEnding),
    ];

    /// <summary>Title and employer of some lines, whose dates were taken out.</summary>
    public (string? Title, string? Employer) Read(IEnumerable<string> lines, RoleKind kind = RoleKind.Work)
    {
        var pieces = lines.SelectMany(Pieces).ToList();
        if (kind == RoleKind.Education)
        {
            var named = pieces.SelectMany(piece => piece.Split(',', StringSplitOptions.TrimEntries)).ToList();
            return (named.ElementAtOrDefault(0), named.ElementAtOrDefault(1));
        }

        var at = kind == RoleKind.Project ? -1 : pieces.FindIndex(IsTitle);
        if (at < 0)
        {
            var name = pieces.Count == 0 ? null : BeforeComma(pieces[0]);
            return kind == RoleKind.Project ? (name, null) : (null, name);
        }

        if (AtEmployer(pieces[at]) is { } said)
        {
            return (said.Title, BeforeComma(said.Employer));
        }

        var others = pieces.Where((_, i) => i != at).ToList();
        var parts = pieces[at].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var title = Array.FindIndex(parts, IsTitle);
        return others.Count > 0 ? (pieces[at], BeforeComma(others[0]))
            : parts.Length > 1 ? (parts[title], parts[title == 0 ? 1 : 0])
            : (pieces[at], null);
    }

    /// <summary>Whether a line holds a word for what somebody was.</summary>
    public bool IsTitle(string text)
    {
        var words = WordList.Of(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (_titles.Has(words, at, out _) || IsEnding(words[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line only tells how long something lasted: "4 years 3 months".</summary>
    public bool IsDuration(string text)
    {
        var words = WordList.Of(text);
        var units = 0;
        for (var at = 0; at < words.Count; )
        {
            if (_durations.Has(words, at, out var end))
            {
                (units, at) = (units + 1, end);
            }
            else if (words[at].Kind == WordKind.Letters)
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return units > 0;
    }

    private bool IsEnding(string word) =>
        word.Length > ShortestEnding && _endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private (string Title, string Employer)? AtEmployer(string piece)
    {
        var words = WordList.Of(piece);
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (_employers.Has(words, at, out var end) && end < words.Count && IsTitle(piece[..words[at].Start]))
            {
                return (piece[..words[at].Start].Trim(Trimmed), piece[words[end].Start..].Trim(Trimmed));
            }
        }

        return null;
    }

    private static string BeforeComma(string piece) => piece.Split(',')[0].Trim(Trimmed);

    private IEnumerable<string> Pieces(string line)
    {
        var marked = line.Replace("\t", "|", StringComparison.Ordinal)
            .Replace("  ", "|", StringComparison.Ordinal)
            .Replace(" – ", "|", StringComparison.Ordinal)
            .Replace(" — ", "|", StringComparison.Ordinal)
            .Replace(" - ", "|", StringComparison.Ordinal)
            .Replace(" · ", "|", StringComparison.Ordinal)
            .Replace(" • ", "|", StringComparison.Ordinal)
            .Replace("**", "|", StringComparison.Ordinal);
        return marked
            .Split('|', ';')
            .Select(piece => piece.Trim(Trimmed))
            .Where(piece => piece.Any(char.IsLetter) && !IsDuration(piece));
    }
}
