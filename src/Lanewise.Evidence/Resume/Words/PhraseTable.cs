using Lanewise.Catalog.Resume;

namespace Lanewise.Evidence.Resume.Words;

/// <summary>Finds wordings among words, the longest first.</summary>
/// <typeparam name="T">What a wording means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Makes a table of groups of one topic.</summary>
    public PhraseTable(ResumeKnowledge knowledge, string topic, params ReadOnlySpan<(string Group, T Meaning)> groups)
    {
        foreach (var (group, meaning) in groups)
        {
            foreach (var text in knowledge.Of(topic, group))
            {
                string[] words = [.. WordList.Of(text).Select(word => word.Lower)];
                if (!_byFirst.TryGetValue(words[0], out var phrases))
                {
                    _byFirst[words[0]] = phrases = [];
                }

                phrases.Add((words, meaning));
            }
        }

        foreach (var phrases in _byFirst.Values)
        {
            phrases.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    /// <summary>The longest wording that begins with a word.</summary>
    /// <param name="words">Words of a line.</param>
    /// <param name="at">Index of the first word; may be behind the last.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="end">Index after its last word.</param>
    public bool Find(List<Word> words, int at, out T meaning, out int end)
    {
        if (at < words.Count && _byFirst.TryGetValue(words[at].Lower, out var phrases))
        {
            foreach (var (phrase, found) in phrases)
            {
                if (Fits(words, at, phrase))
                {
                    (meaning, end) = (found, at + phrase.Length);
                    return true;
                }
            }
        }

        (meaning, end) = (default!, at); // of no meaning where nothing is found
        return false;
    }

    /// <summary>Whether a wording begins with a word, and where it ends.</summary>
    public bool Has(List<Word> words, int at, out int end) => Find(words, at, out _, out end);

    private static bool Fits(List<Word> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Lower != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
