using System.Collections.Concurrent;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Openings;

namespace Lanewise.Store.Rebuild;

/// <summary>Reads the texts of postings, with one extractor for each thread that asks.</summary>
internal sealed class FactReading(Knowledge knowledge, int threads)
{
    private readonly ConcurrentBag<Extractor> _idle = [];
    private readonly Lazy<Extractor> _first = new(() => new(knowledge));

    /// <summary>Version of the catalog that facts are read by.</summary>
    public string Catalog => knowledge.Version;

    /// <summary>Reads one posting. For several threads.</summary>
    public ReadText Read(PostingText posting)
    {
        var extractor = _idle.TryTake(out var idle) ? idle : _first.Value.ForAnotherThread();
        var facts = extractor.Read(posting);
        _idle.Add(extractor);
        return new(facts, TextSignature.Of(facts.Plain.AsSpan(0, facts.TextLength)));
    }

    /// <summary>Reads postings on several threads, in the order given.</summary>
    public ReadText[] Read(IReadOnlyList<PostingText> postings, CancellationToken cancellation)
    {
        var read = new ReadText[postings.Count];
        Parallel.For(
            0,
            postings.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            index => read[index] = Read(postings[index])
        );
        return read;
    }
}
