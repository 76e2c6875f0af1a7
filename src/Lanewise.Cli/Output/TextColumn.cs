namespace Lanewise.Cli.Output;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsNumber">Whether its cells are figures, which are aligned to the right.</param>
internal sealed record TextColumn(string Header, bool IsNumber = false);
