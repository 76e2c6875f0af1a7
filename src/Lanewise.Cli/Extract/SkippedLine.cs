namespace Lanewise.Cli.Extract;

/// <summary>A line that gave no facts, and why.</summary>
/// <param name="File">The file as named on the command line.</param>
/// <param name="Number">Number of the line, from 1; 0 for the file as a whole.</param>
/// <param name="Reason">What was wrong and what was expected.</param>
internal sealed record SkippedLine(string File, long Number, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Number == 0 ? $"{File}: {Reason}" : $"{File}:{Number}: {Reason}";
}
