namespace Lanewise.Statistics.Survival;

/// <summary>The share that lasts longer than an age, from this age to the next step.</summary>
/// <param name="Age">The age at which some ended.</param>
/// <param name="AtRisk">How many were watched at this age.</param>
/// <param name="Ended">How many ended at it.</param>
/// <param name="Share">The share that lasts longer, with its interval.</param>
public readonly record struct SurvivalStep(double Age, int AtRisk, int Ended, Estimate Share);
