using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>How files are imported.</summary>
public sealed record ImportOptions
{
    /// <summary>Everything by its default.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>What the user said about sources and columns.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.None;

    /// <summary>The day on which files without days of their own were fetched; null takes the day of the first import of each file.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>Threads that extract facts, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Most skipped records listed for one file; all are counted. <see cref="int.MaxValue"/> lists all.</summary>
    public int MostListed { get; init; } = 20;

    /// <summary>Most postings stored in one transaction, at least 1; a killed import loses no more. As many as DuckDB packs together.</summary>
    public int BatchSize { get; init; } = 122_880;

    /// <summary>Most characters of texts and raw records in one transaction, at least 1: in DuckDB's memory about 3 bytes each.</summary>
    public long BatchCharacters { get; init; } = 250_000_000;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
