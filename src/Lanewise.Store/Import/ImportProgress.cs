namespace Lanewise.Store.Import;

/// <summary>How far an import is.</summary>
/// <param name="File">The file being stored.</param>
/// <param name="FilesDone">Files that are finished.</param>
/// <param name="FilesTotal">All files.</param>
/// <param name="BytesDone">Bytes of files as they lie on disk that are finished; of an open file in proportion.</param>
/// <param name="BytesTotal">Bytes of all files.</param>
/// <param name="Read">Records read so far.</param>
/// <param name="Elapsed">Time since the start.</param>
public sealed record ImportProgress(
    string File,
    int FilesDone,
    int FilesTotal,
    long BytesDone,
    long BytesTotal,
    long Read,
    TimeSpan Elapsed
)
{
    /// <summary>Records a second since the start.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Read / Elapsed.TotalSeconds : 0;

    /// <summary>Time left if the rest takes as long a byte; null before anything is done.</summary>
    public TimeSpan? Left => BytesDone > 0 ? Elapsed * ((double)(BytesTotal - BytesDone) / BytesDone) : null;
}
