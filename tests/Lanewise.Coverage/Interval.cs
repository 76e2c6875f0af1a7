using Lanewise.Statistics;

namespace Lanewise.Coverage;

/// <summary>An interval of a measure, with the truth it should hold.</summary>
/// <param name="Measure">Which figure of which measure.</param>
/// <param name="Truth">What it estimates in the simulated market.</param>
/// <param name="Estimate">The figure with its interval; null where the measure refused.</param>
internal sealed record Interval(string Measure, double Truth, Estimate? Estimate);
