namespace Lanewise.Store.Bundled;

/// <summary>What the bundled facts were computed from, as the file itself tells.</summary>
/// <param name="MadeOn">The day on which it was written.</param>
/// <param name="Extractor">Version of the extractor.</param>
/// <param name="Catalog">Version of the catalog.</param>
/// <param name="Postings">Rows: one a posting.</param>
/// <param name="Openings">Openings that they advertise.</param>
/// <param name="Sources">Each source, the largest first.</param>
public sealed record BundleAccount(
    DateOnly MadeOn,
    int Extractor,
    string Catalog,
    long Postings,
    long Openings,
    IReadOnlyList<BundleSource> Sources
);
