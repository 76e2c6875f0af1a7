namespace Lanewise.Advice.Offers;

/// <summary>One number of idle weeks in a year with its chance.</summary>
/// <param name="Weeks">Weeks without work that were meant to be worked, 0 or more.</param>
/// <param name="Chance">From 0 to 1; those of a distribution add up to 1.</param>
public sealed record IdleOutcome(decimal Weeks, double Chance);
