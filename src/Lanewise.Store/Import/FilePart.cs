namespace Lanewise.Store.Import;

/// <summary>The part of a file that is read, in bytes of the file as it lies on disk.</summary>
/// <param name="From">The first byte.</param>
/// <param name="To">After the last.</param>
/// <param name="Length">Bytes of the whole file.</param>
internal readonly record struct FilePart(long From, long To, long Length)
{
    /// <summary>Whether it is all of the file.</summary>
    public bool IsWhole => HasBeginning && HasEnd;

    /// <summary>Whether the file begins in it. What cannot be cut is read by whoever has its beginning.</summary>
    public bool HasBeginning => From == 0;

    /// <summary>Whether the file ends in it.</summary>
    public bool HasEnd => To == Length;

    /// <summary>All of a file.</summary>
    public static FilePart Whole(long length) => new(0, length, length);

    /// <summary>The same part of something else that the file holds: of its content when unpacked, or of its rows.</summary>
    /// <param name="total">How much of it the whole file holds.</param>
    public (long From, long To) Of(long total) => (Share(From, total), Share(To, total));

    private long Share(long at, long total) => at == 0 ? 0 : (long)((Int128)at * total / Length);
}
