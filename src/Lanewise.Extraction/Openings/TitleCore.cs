using System.Collections.Frozen;
using System.Text;

namespace Lanewise.Extraction.Openings;

/// <summary>Titles without what differs between the postings of one opening: its places and marks such as "(m/f/d)".</summary>
public static class TitleCore
{
    /// <summary>Words that say where or for whom, never which job.</summary>
    private static readonly FrozenSet<string> Marks = "remote hybrid onsite wfh m f d w x div gn all genders"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a title, lower case and joined by one space, without those of its location.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="location">The posting's location as published; its words are left out of the title.</param>
    /// <returns>All words where nothing else would be left; empty for an empty title.</returns>
    public static string Of(string? title, string? location)
    {
        var words = Words(title ?? "");
        var places = Words(location ?? "").ToHashSet(StringComparer.Ordinal);
        var core = words.Where(word => !Marks.Contains(word) && !places.Contains(word)).ToList();
        return string.Join(' ', core.Count > 0 ? core : words);
    }

    /// <summary>Runs of letters and digits, with "+" and "#" kept ("c++", "c#").</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter) || letter.Value is '+' or '#')
            {
                word.Append(Rune.ToLowerInvariant(letter));
            }
            else
            {
                Flush(words, word);
            }
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
