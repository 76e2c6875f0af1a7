using System.Collections.Concurrent;
using Lanewise.Sources;
using Lanewise.Store.Rebuild;

namespace Lanewise.Store.Import;

/// <summary>Reads the slices of files on several threads and gives them in the order of the files.</summary>
internal sealed class SliceReading(FactReading reading, StoredVersions stored, int threads)
{
    /// <summary>Slices read ahead while others are stored: enough to last while a row group is packed, and little to hold in memory.</summary>
    private const int SlicesAhead = 8;

    private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair(
        TaskScheduler.Default,
        threads
    ).ConcurrentScheduler;

    /// <summary>Slices as they become ready.</summary>
    /// <param name="cut">Cuts files into slices and gives each to its argument, which waits where too many are ahead; runs on a thread of its own.</param>
    /// <param name="cancellation">Stops.</param>
    public IEnumerable<ReadSlice> Of(Action<Action<FileSlice>, CancellationToken> cut, CancellationToken cancellation)
    {
        using var ahead = new BlockingCollection<Task<ReadSlice>>(SlicesAhead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var cutting = Task.Factory.StartNew(
            () => Cut(cut, ahead, stop.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        try
        {
            foreach (var slice in ahead.GetConsumingEnumerable(cancellation))
            {
                yield return slice.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
            Task.WaitAny([cutting], CancellationToken.None);
            Task.WaitAny([Task.WhenAll(ahead)], CancellationToken.None);
        }

        cutting.GetAwaiter().GetResult();
    }

    private void Cut(
        Action<Action<FileSlice>, CancellationToken> cut,
        BlockingCollection<Task<ReadSlice>> ahead,
        CancellationToken cancellation
    )
    {
        void Add(FileSlice slice) =>
            ahead.Add(
                Task.Factory.StartNew(() => Read(slice), cancellation, TaskCreationOptions.None, _scheduler),
                cancellation
            );
        try
        {
            cut(Add, cancellation);
        }
        finally
        {
            ahead.CompleteAdding();
        }
    }

    private ReadSlice Read(FileSlice slice)
    {
        var readings = slice.Read();
        var records = new ImportedPosting?[readings.Count];
        for (var index = 0; index < records.Length; index++)
        {
            if (readings[index].Posting is { } posting && !FileTally.IsTooLong(posting))
            {
                records[index] = Read(posting, slice.File, readings[index]);
            }
        }

        return new(slice.File, readings, records, slice.Share, slice.IsLast);
    }

    private ImportedPosting Read(Posting posting, FileTally file, Reading record)
    {
        var read = new ImportedPosting(posting, file, record.Number, file.ImportedOn);
        if (stored.IsFirst(read.IdNumber, read.Content))
        {
            read.Text = reading.Read(read.ToText());
        }

        return read;
    }
}
