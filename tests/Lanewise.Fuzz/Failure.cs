namespace Lanewise.Fuzz;

/// <summary>An input that broke a promise.</summary>
/// <param name="Parser">The parser's name.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Reason">What went wrong.</param>
/// <param name="Input">The smallest input found.</param>
internal sealed record Failure(string Parser, int Seed, long Number, string Reason, string Input);
