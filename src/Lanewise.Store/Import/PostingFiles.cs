using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Extraction.Pay;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Reads files of postings as an import does, without storing anything.</summary>
public static class PostingFiles
{
    /// <summary>Reads files and folders.</summary>
    /// <param name="paths">Files and folders; of folders all files below them.</param>
    /// <param name="take">Takes some postings at a time, in the order of the files; one may come several times.</param>
    /// <param name="cancellation">Stops between postings.</param>
    /// <returns>What each file gave; nothing of it counts as new.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<ImportedFile> Read(
        IEnumerable<string> paths,
        Action<IReadOnlyList<Posting>> take,
        CancellationToken cancellation = default
    )
    {
        using var database = Database.Open(PostingStore.InMemory);
        using var connection = database.Connect();
        var reader = new FileReader(connection, ReadOptions.None, Take, cancellation);
        var tallies = new List<FileTally>();
        foreach (var (path, length, skipped) in InputFiles.Find(paths))
        {
            var tally = new FileTally(path, length, ImportOptions.Default.MostListed);
            tallies.Add(tally);
            if (skipped is null)
            {
                reader.Read(tally);
            }
            else
            {
                tally.Skip(skipped);
            }
        }

        return [.. tallies.Select(tally => tally.ToResult())];

        void Take(FileSlice slice)
        {
            cancellation.ThrowIfCancellationRequested();
            take([.. slice.Read().Select(slice.File.Take).OfType<Posting>()]);
        }
    }

    /// <summary>What the extractor reads of a posting.</summary>
    /// <param name="posting">The posting.</param>
    public static PostingText TextOf(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return new()
        {
            Text = posting.Text ?? "",
            Title = posting.Title ?? "",
            Company = posting.Company ?? "",
            Location = posting.Location ?? "",
            Employment = posting.Employment ?? "",
            IsRemote = posting.IsRemote,
            Date = posting.PostedOn,
            Pay = [.. posting.Pay.Select(p => new StatedPay(p.Min, p.Max, p.Currency, p.Period, p.Kind))],
        };
    }
}
