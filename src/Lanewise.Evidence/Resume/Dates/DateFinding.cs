using System.Collections.Immutable;

namespace Lanewise.Evidence.Resume.Dates;

/// <summary>Something that dates leave open or contradict.</summary>
/// <param name="Kind">What.</param>
/// <param name="First">First month of a gap or overlap; null for all else.</param>
/// <param name="Last">Last month of it; null for all else.</param>
/// <param name="Months">Its length in months at least, whatever months were meant; 0 for all else.</param>
/// <param name="Quotes">The lines it was read from: of a gap the one before and the one after, of an overlap both.</param>
public sealed record DateFinding(
    DateFindingKind Kind,
    Month? First,
    Month? Last,
    int Months,
    ImmutableArray<Quote> Quotes
);
