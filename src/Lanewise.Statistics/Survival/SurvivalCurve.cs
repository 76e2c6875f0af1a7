using System.Collections.Immutable;

namespace Lanewise.Statistics.Survival;

/// <summary>How the share of what still lasts falls with age.</summary>
/// <param name="Steps">A step for each age at which some ended, in order.</param>
/// <param name="Spells">Number of spells.</param>
/// <param name="Ended">How many were seen to end.</param>
public sealed record SurvivalCurve(ImmutableArray<SurvivalStep> Steps, int Spells, int Ended)
{
    /// <summary>
    /// The age by which half have ended, with the interval of Brookmeyer and Crowley (Biometrics 38, 1982): the ages at which the bounds of
    /// the curve pass one half. Null where fewer than half are seen to end; an upper end that is not reached is infinite.
    /// </summary>
    public Estimate? Median => Quantile(0.5);

    /// <summary>The age by which a share has ended; null where fewer are seen to end.</summary>
    /// <param name="ended">Share, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public Estimate? Quantile(double ended)
    {
        if (ended is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(ended), ended, "A share is between 0 and 1.");
        }

        return FirstBelow(1 - ended, step => step.Share.Value) is { } age
            ? new Estimate(
                age,
                FirstBelow(1 - ended, step => step.Share.Low) ?? age,
                FirstBelow(1 - ended, step => step.Share.High) ?? double.PositiveInfinity
            )
            : null;
    }

    /// <summary>The share that lasts longer than an age, with its interval.</summary>
    public Estimate At(double age)
    {
        var share = new Estimate(1, 1, 1);
        foreach (var step in Steps)
        {
            if (step.Age > age)
            {
                break;
            }

            share = step.Share;
        }

        return share;
    }

    // Where the curve lies on the share itself, the middle of that stretch, as R's survival package has it.
    private double? FirstBelow(double share, Func<SurvivalStep, double> height)
    {
        const double Rounding = 1e-12;
        for (var i = 0; i < Steps.Length; i++)
        {
            var at = height(Steps[i]);
            if (Math.Abs(at - share) < Rounding && i + 1 < Steps.Length)
            {
                return (Steps[i].Age + Steps[i + 1].Age) / 2;
            }

            if (at <= share + Rounding)
            {
                return Steps[i].Age;
            }
        }

        return null;
    }
}
