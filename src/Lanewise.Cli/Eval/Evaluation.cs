using Lanewise.Accuracy.Labels;
using Lanewise.Accuracy.Scoring;
using Lanewise.Catalog;
using Lanewise.Cli.Extract;
using Lanewise.Extraction;
using Lanewise.Store.Query;

namespace Lanewise.Cli.Eval;

/// <summary>Brings labels together with what was found in their postings.</summary>
internal sealed class Evaluation(Knowledge knowledge, Action<SkippedLine> skip)
{
    /// <summary>By what postings can be grouped: fields of the posting or of its facts.</summary>
    public static readonly string[] Groupings = ["source", "written-in"];

    private const string Unknown = "unknown";

    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _languages = new(StringComparer.Ordinal);
    private readonly Lazy<Extractor> _extractor = new(() => new(knowledge));

    /// <summary>The group of a posting.</summary>
    /// <param name="grouping">One of <see cref="Groupings"/>.</param>
    /// <param name="id">The posting's id.</param>
    public string GroupOf(string grouping, string id) =>
        (grouping == "source" ? _sources : _languages).GetValueOrDefault(id, Unknown);

    /// <summary>Compares what a file found, or what is found in its postings, with the labels of another.</summary>
    public AccuracyReport OfFiles(string found, string labels) =>
        Report(Labels(labels), RowFile.ReadFound(found, skip));

    /// <summary>Compares labels with what is found in their own texts, or in those of a store.</summary>
    /// <param name="labels">The file of labels.</param>
    /// <param name="find">Finds postings of a store by their ids; asked only for rows without text.</param>
    public AccuracyReport OfTexts(string labels, Func<IEnumerable<string>, IReadOnlyList<StoredPosting>> find)
    {
        var rows = Labels(labels);
        var without = rows.Where(r => r.Posting is null).Select(r => r.Id).ToList();
        var stored = without.Count == 0 ? [] : find(without).Select(Unpaid);
        return Report(rows, [.. rows.Where(r => r.Posting is not null), .. stored]);
    }

    // Labels say what title, location and text say; pay that a source keeps apart from them is not what the extractor has read.
    private static EvalRow Unpaid(StoredPosting posting) =>
        new(posting.Id, posting.Source, posting.Text with { Pay = [] }, null);

    private IReadOnlyList<EvalRow> Labels(string file) => RowFile.ReadLabels(file, new LabelWords(knowledge), skip);

    private AccuracyReport Report(IReadOnlyList<EvalRow> labels, IReadOnlyList<EvalRow> found)
    {
        foreach (var row in labels.Concat(found).Where(r => r.Source is not null))
        {
            _sources.TryAdd(row.Id, row.Source!); // filtered above
        }

        var labelled = labels.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var read = found.Where(f => labelled.Contains(f.Id)).ToDictionary(f => f.Id, Read, StringComparer.Ordinal);
        foreach (var label in read.Values.Where(l => l.WrittenIn is not null))
        {
            _languages[label.Id] = label.WrittenIn!; // filtered above
        }

        return AccuracyReport.Of([.. labels.Select(l => l.Label!)], read); // rows of labels have one
    }

    private PostingLabel Read(EvalRow row) =>
        row.Posting is { } posting ? PostingLabel.Of(row.Id, _extractor.Value.Read(posting)) : row.Label!; // one or the other
}
