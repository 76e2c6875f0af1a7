namespace Lanewise.Market.Signals;

/// <summary>An opening with all that is measured of it; where its postings differ, source and lane are those of its first month.</summary>
/// <param name="Employer">Number of its employer.</param>
/// <param name="Source">Number of its source.</param>
/// <param name="Lane">Number of its lane; 0 for none.</param>
/// <param name="Choices">Bit n is set where it asks for the nth choice.</param>
/// <param name="Signals">Bits of what its postings say.</param>
/// <param name="Levels">Bit n is set where it is of the nth level.</param>
internal readonly record struct SignalledOpening(
    int Employer,
    int Source,
    int Lane,
    long Choices,
    UInt128 Signals,
    long Levels
);
