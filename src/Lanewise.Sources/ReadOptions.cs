namespace Lanewise.Sources;

/// <summary>What the user said about the input.</summary>
public sealed record ReadOptions
{
    /// <summary>Nothing said: every source keeps its own name, columns are guessed.</summary>
    public static ReadOptions None { get; } = new();

    /// <summary>Name given to the source of every posting; null keeps the recognised one.</summary>
    public string? Source { get; init; }

    /// <summary>Columns by field (<c>title</c> to <c>job_name</c>), which win over every guess and over recognition; see <see cref="Tables.TableField"/>.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
