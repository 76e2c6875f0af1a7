namespace Lanewise.Cli.Tests;

/// <summary>What one run of the program gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output, its line ends as \n.</param>
/// <param name="Error">Standard error, likewise.</param>
internal sealed record Outcome(int Code, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}
