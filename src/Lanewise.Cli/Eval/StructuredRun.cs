using Lanewise.Accuracy.Agreement;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Sources;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Cli.Eval;

/// <summary>Compares what is read from the texts of files of postings with what their sources' structured fields say.</summary>
internal sealed class StructuredRun : IDisposable
{
    private readonly WithheldFields _withheld;
    private readonly ThreadLocal<Extractor> _extractors;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<AgreementOutcome> _outcomes = [];

    /// <summary>Makes one over a catalog.</summary>
    public StructuredRun(Knowledge knowledge)
    {
        var first = new Extractor(knowledge);
        _extractors = new(first.ForAnotherThread);
        _withheld = new(knowledge);
    }

    /// <summary>Postings compared.</summary>
    public int Postings => _seen.Count;

    /// <summary>What fields and texts say, posting by posting.</summary>
    public IReadOnlyList<AgreementOutcome> Outcomes => _outcomes;

    /// <summary>Reads files and folders; gives what each file held.</summary>
    public IReadOnlyList<ImportedFile> Read(IEnumerable<string> paths, CancellationToken stop) =>
        PostingFiles.Read(paths, Take, stop);

    /// <inheritdoc/>
    public void Dispose() => _extractors.Dispose();

    // A posting that several files hold counts once, and one that has a title alone has nothing to compare with.
    private void Take(IReadOnlyList<Posting> postings)
    {
        var fresh = postings
            .Where(p => p.Text is not null)
            .Select(p => (Id: PostingId.Of(p.Source, p.SourceId), Posting: p))
            .Where(p => _seen.Add(p.Id))
            .ToList();
        _outcomes.AddRange(
            fresh
                .AsParallel()
                .AsOrdered()
                .SelectMany(p =>
                    _withheld.Compare(_extractors.Value!, p.Id, PostingFiles.TextOf(p.Posting), p.Posting.Team) // made on demand
                )
        );
    }
}
