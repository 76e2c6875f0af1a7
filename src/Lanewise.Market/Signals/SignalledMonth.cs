namespace Lanewise.Market.Signals;

/// <summary>An opening in one month of one source.</summary>
/// <param name="Employer">Number of its employer.</param>
/// <param name="Source">Number of its source.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Choices">Bit n is set where it asks for the nth choice then.</param>
/// <param name="Signals">Bits of what its postings say then.</param>
internal readonly record struct SignalledMonth(int Employer, int Source, DateOnly Month, long Choices, UInt128 Signals);
