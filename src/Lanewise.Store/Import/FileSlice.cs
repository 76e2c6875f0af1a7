using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Some successive records of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Read">Gives what the records hold; costs most of the reading, and may be called from any thread, once.</param>
/// <param name="Share">How much of the file is read with them, from 0 to 1.</param>
internal sealed record FileSlice(FileTally File, Func<IReadOnlyList<Reading>> Read, double Share)
{
    /// <summary>Whether the file has been read to its end with them.</summary>
    public bool IsLast { get; init; }

    /// <summary>Records that have been read already.</summary>
    public static FileSlice Of(FileTally file, IReadOnlyList<Reading> readings, double share) =>
        new(file, () => readings, share);

    /// <summary>One reason why a record, or the file where its number is 0, gives nothing.</summary>
    public static FileSlice Of(FileTally file, Skipped skipped, double share) =>
        Of(file, [new(skipped.Line, null, [skipped])], share);
}
