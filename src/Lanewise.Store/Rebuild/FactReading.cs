using System.Collections.Concurrent;
using Lanewise.Catalog;
using Lanewise.Extraction;

namespace Lanewise.Store.Rebuild;

/// <summary>Extracts facts on several threads, with one extractor for each.</summary>
internal sealed class FactReading(Knowledge knowledge, int threads)
{
    private readonly ConcurrentBag<Extractor> _extractors = [];
    private readonly Lazy<Extractor> _first = new(() => new(knowledge));

    /// <summary>Version of the catalog that facts are read by.</summary>
    public string Catalog => knowledge.Version;

    /// <summary>The facts of each posting, in the order given.</summary>
    public Facts[] Read(PostingText[] postings, CancellationToken cancellation)
    {
        var facts = new Facts[postings.Length];
        if (postings.Length == 0)
        {
            return facts;
        }

        var first = _first.Value;
        Parallel.For(
            0,
            postings.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            () => _extractors.TryTake(out var extractor) ? extractor : first.ForAnotherThread(),
            (index, _, extractor) =>
            {
                facts[index] = extractor.Read(postings[index]);
                return extractor;
            },
            _extractors.Add
        );
        return facts;
    }
}
