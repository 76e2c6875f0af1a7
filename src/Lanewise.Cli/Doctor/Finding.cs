namespace Lanewise.Cli.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What was found.</param>
/// <param name="Remedy">What to do about it; null where nothing is wrong.</param>
internal sealed record Finding(string Name, string Value, string? Remedy = null);
