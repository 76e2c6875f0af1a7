namespace Lanewise.Cli.Extract;

/// <summary>Takes one line of a file.</summary>
/// <param name="line">The line in UTF-8.</param>
/// <param name="number">Its number in the file, from 1.</param>
internal delegate void LineAction(ReadOnlySpan<byte> line, long number);
