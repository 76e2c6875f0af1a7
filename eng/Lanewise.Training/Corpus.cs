using System.Text.Json;

namespace Lanewise.Training;

/// <summary>Everything that models learn from.</summary>
/// <param name="Labelled">Postings that a person has labelled: those of the gold set and the open ones of <c>tests/labels/</c>.</param>
/// <param name="Others">All other postings with a text, ordered by id; never one of the closed ones, which models are measured on.</param>
internal sealed record Corpus(
    IReadOnlyList<(CorpusPosting Posting, Label Label)> Labelled,
    IReadOnlyList<CorpusPosting> Others
)
{
    // Two postings that begin alike are taken for one: gold postings have other ids than those of the store.
    private const int OpeningLetters = 160;

    /// <summary>Reads the labelled sets and a list of postings.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="shared">The folder with <c>gold/</c>.</param>
    /// <param name="postings">Postings of a store as a JSON array.</param>
    public static Corpus Read(string root, string shared, Stream postings)
    {
        var stored = JsonSerializer.Deserialize<CorpusPosting[]>(postings)!;
        var labels = Path.Combine(root, "tests", "labels");
        var open = Rows<Label>(Path.Combine(labels, "open.jsonl")).ToDictionary(label => label.Id);
        var closed = Rows<Label>(Path.Combine(labels, "closed.jsonl")).Select(label => label.Id).ToHashSet();
        var gold = Path.Combine(shared, "gold", "dev");
        var goldLabels = Rows<Label>(Path.Combine(gold, "labels.jsonl")).ToDictionary(label => label.Id);
        List<(CorpusPosting, Label)> labelled =
        [
            .. Rows<CorpusPosting>(Path.Combine(gold, "postings.jsonl"))
                .Where(posting => goldLabels.ContainsKey(posting.Id))
                .Select(posting => (posting, goldLabels[posting.Id])),
            .. stored.Where(posting => open.ContainsKey(posting.Id)).Select(posting => (posting, open[posting.Id])),
        ];
        var taken = labelled.Select(pair => OpeningOf(pair.Item1)).ToHashSet();
        taken.UnionWith(stored.Where(posting => closed.Contains(posting.Id)).Select(OpeningOf));
        return new(labelled, [.. stored.Where(posting => taken.Add(OpeningOf(posting)))]);
    }

    private static string OpeningOf(CorpusPosting posting)
    {
        var letters = string.Concat(posting.Text.Where(char.IsLetter));
        return $"{posting.Title}\n{letters[..Math.Min(letters.Length, OpeningLetters)]}";
    }

    private static IEnumerable<T> Rows<T>(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line)!);
}
