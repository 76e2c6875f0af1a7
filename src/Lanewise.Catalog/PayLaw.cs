namespace Lanewise.Catalog;

/// <summary>A law that makes employers state a range of pay in postings.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Region">Code of the state or province.</param>
/// <param name="Since">The day it came into force.</param>
public sealed record PayLaw(string Country, string Region, DateOnly Since);
