using Lanewise.Catalog;
using Lanewise.Store.Rebuild;
using Lanewise.Store.Shards;

namespace Lanewise.Store.Import;

/// <summary>
/// Imports files into a store: reads them, keeps every version of every posting, extracts facts of what is new and groups postings
/// into openings. Importing the same again changes nothing; an import that was stopped is taken up by running it again.
/// </summary>
public sealed class PostingImport
{
    /// <summary>Shorter than nearly every posting.</summary>
    private const int BytesOfPosting = 500;

    private readonly PostingStore _store;
    private readonly ImportOptions _options;
    private readonly Action<ImportProgress> _progress;
    private readonly CancellationToken _cancellation;
    private readonly ImportedFiles _imported;
    private readonly FactReading _reading;
    private readonly SignaturesAtHand _signatures = new();
    private readonly long _started;
    private long _read;

    private PostingImport(
        PostingStore store,
        Knowledge knowledge,
        ImportOptions options,
        Action<ImportProgress>? progress,
        CancellationToken cancellation
    )
    {
        _store = store;
        _options = options;
        _progress = progress ?? (_ => { });
        _cancellation = cancellation;
        var today = DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime);
        _imported = new(store.Connection, options.SeenOn, today);
        _reading = new(knowledge, options.Threads);
        _started = options.Time.GetTimestamp();
    }

    /// <summary>Imports files and folders.</summary>
    /// <param name="store">A store open for writing.</param>
    /// <param name="paths">Files and folders; of folders all files below them.</param>
    /// <param name="knowledge">The catalog to read facts by.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told several times a second how far it is, from the calling thread; null for nobody.</param>
    /// <param name="cancellation">Stops between batches; what is stored stays stored.</param>
    /// <exception cref="StoreException">The store is open for reading only.</exception>
    /// <exception cref="ArgumentException">The options map a column to a field that does not exist.</exception>
    /// <exception cref="DuckDb.DuckDbException">The store cannot be written, for example because the disk is full.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImportReport Run(
        PostingStore store,
        IEnumerable<string> paths,
        Knowledge knowledge,
        ImportOptions? options = null,
        Action<ImportProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        if (store.IsReadOnly)
        {
            throw new StoreException($"{store.Path}: open for reading only");
        }

        return new PostingImport(store, knowledge, options ?? ImportOptions.Default, progress, cancellation).Run(paths);
    }

    /// <summary>Reads a shard's part of the inputs into a store, whose openings are left ungrouped.</summary>
    /// <returns>What each file of the part gave.</returns>
    internal static IReadOnlyList<FileTally> Run(
        PostingStore store,
        IEnumerable<string> paths,
        Shard shard,
        Knowledge knowledge,
        ImportOptions options,
        CancellationToken cancellation
    ) => new PostingImport(store, knowledge, options, progress: null, cancellation).Read(paths, shard);

    private ImportReport Run(IEnumerable<string> paths)
    {
        var tallies = Read(paths, Shard.Whole);
        var rebuilt = StaleFacts.Rebuild(_store.Connection, _reading, _signatures, _cancellation);
        var regrouped = OpeningRebuild.Run(_store, _signatures, _cancellation);
        return new(
            [.. tallies.Select(tally => tally.ToResult())],
            _options.Time.GetElapsedTime(_started),
            rebuilt,
            regrouped
        );
    }

    private List<FileTally> Read(IEnumerable<string> paths, Shard shard)
    {
        var (tallies, read) = (new List<FileTally>(), new List<FileTally>());
        var found = InputFiles.Find(paths);
        foreach (var (file, part) in found.Zip(shard.Parts(found.ConvertAll(file => file.Length))))
        {
            if (part is null)
            {
                continue;
            }

            var tally = new FileTally(file.Path, file.Length, _options.MostListed) { Part = part.Value };
            tallies.Add(tally);
            if (file.Skipped is { } skipped)
            {
                tally.Skip(skipped);
            }
            else
            {
                read.Add(tally);
            }
        }

        Store(read);
        return tallies;
    }

    /// <summary>One thread cuts files into slices, some read these, and this one stores what they give.</summary>
    private void Store(List<FileTally> files)
    {
        var bytesTotal = Place(files);
        // Threads of DuckDB's own would turn in circles while they wait for one another, at the cost of those that read.
        _store.Connection.Execute("SET threads = 1");
        var stored = StoredVersions.Of(_store.Connection, bytesTotal / BytesOfPosting);
        var batch = new PostingBatch(
            _store.Connection,
            _reading,
            stored,
            _signatures,
            new ReadFiles(_store.Connection, _options),
            _options.BatchSize,
            _options.BatchCharacters
        );
        var slices = new SliceReading(_reading, stored, _options.Threads);
        try
        {
            foreach (var slice in slices.Of((add, stop) => Cut(files, add, stop), _cancellation))
            {
                Take(slice, batch);
                Report(slice, files.Count, bytesTotal);
            }

            batch.Store(_cancellation);
        }
        finally
        {
            batch.Commit();
            _store.Connection.Execute("RESET threads");
        }
    }

    /// <summary>Tells each file how many bytes come before it; gives the bytes of all.</summary>
    private static long Place(List<FileTally> files)
    {
        var bytes = 0L;
        foreach (var (index, file) in files.Index())
        {
            (file.Index, file.BytesBefore) = (index, bytes);
            bytes += file.Length;
        }

        return bytes;
    }

    private void Cut(List<FileTally> files, Action<FileSlice> add, CancellationToken cancellation)
    {
        using var connection = _store.Connect();
        var reader = new FileReader(connection, _options.Reading, Add, cancellation, new(connection, _options));
        foreach (var file in files)
        {
            reader.Read(file);
            Add(FileSlice.Of(file, [], 1) with { IsLast = true });
        }

        void Add(FileSlice slice)
        {
            if (slice.File.ImportedOn == default)
            {
                _imported.Date(slice.File);
            }

            add(slice);
        }
    }

    private void Take(ReadSlice slice, PostingBatch batch)
    {
        if (slice.IsLast)
        {
            _read += slice.File.Told?.Read ?? 0;
            batch.Finish(slice.File);
        }

        foreach (var (reading, posting) in slice.Readings.Zip(slice.Postings))
        {
            _read += reading.Number > 0 ? 1 : 0;
            if (slice.File.Take(reading) is not null)
            {
                batch.Add(posting!, _cancellation); // taken, so it can be stored
            }
            else if (reading.Listed is { } listed)
            {
                batch.Add(listed, slice.File);
            }
            else if (reading.Seekers is { } seekers)
            {
                batch.Add(seekers, slice.File);
            }
        }
    }

    private void Report(ReadSlice slice, int filesTotal, long bytesTotal)
    {
        var file = slice.File;
        var bytes = file.BytesBefore + (long)(file.Length * slice.Share);
        var elapsed = _options.Time.GetElapsedTime(_started);
        _progress(new(file.Path, file.Index, filesTotal, bytes, bytesTotal, _read, elapsed));
    }
}
