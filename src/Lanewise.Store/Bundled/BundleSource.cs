namespace Lanewise.Store.Bundled;

/// <summary>One source of the bundled facts.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="Postings">Its postings.</param>
/// <param name="WithText">Those whose text was read; of the others only titles are known.</param>
/// <param name="FirstMonth">Month of its earliest posting, as <c>2011-01</c>.</param>
/// <param name="LastMonth">Month of its latest posting.</param>
/// <param name="Gaps">Stretches of months between them without any posting, as <c>2019-08..2022-12</c>: gaps in the data, not in the market.</param>
public sealed record BundleSource(
    string Name,
    long Postings,
    long WithText,
    string FirstMonth,
    string LastMonth,
    IReadOnlyList<string> Gaps
);
