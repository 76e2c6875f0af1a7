using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>The quantity of a claim as it came out.</summary>
internal sealed record Measured
{
    /// <summary>The sides.</summary>
    public required ImmutableArray<SideFigure> Sides { get; init; }

    /// <summary>The figure on the scale that its errors are even on; null when refused.</summary>
    public LogEstimate? Log { get; init; }

    /// <summary>Whether <see cref="Log"/> is of the odds of a share, which keeps its interval between 0 and 1.</summary>
    public bool IsOdds { get; init; }

    /// <summary>Whether the market may hold more than the figure, never less, so that it can show that there is much and not that there is little.</summary>
    public bool IsLeast { get; init; }

    /// <summary>Why there is no figure; null where there is.</summary>
    public string? Refusal { get; init; }

    /// <summary>The figure with its 95% interval; null when refused.</summary>
    public Estimate? Figure { get; init; }

    /// <summary>The quantity with its figure.</summary>
    /// <param name="figure">The figure, above 0, with its interval as its own measure gives it.</param>
    public Measured With(Estimate figure) => this with { Figure = figure, Log = LogEstimate.Of(figure) };

    /// <summary>The quantity with the rate of a count, whose interval begins at 0 where none was seen.</summary>
    public Measured WithRate(Estimate rate) =>
        rate.Low > 0 ? With(rate) : this with { Figure = rate, Log = new LogEstimate(Math.Log(rate.High) - 2, 1) };

    /// <summary>The quantity with its figure; unchanged where there is none.</summary>
    public Measured With(LogEstimate? log)
    {
        if (log?.Interval() is not { } interval)
        {
            return this;
        }

        static double Share(double odds) => odds / (1 + odds);
        if (!IsOdds)
        {
            return this with { Figure = interval, Log = log };
        }

        // Where none or all of the openings count, half an opening stood in for what was not seen.
        var share = Sides[0].Value ?? Share(interval.Value);
        return this with
        {
            Figure = new(share, Math.Min(share, Share(interval.Low)), Math.Max(share, Share(interval.High))),
            Log = log,
        };
    }

    /// <summary>The quantity with the reason why there is no figure; null where there is enough for one.</summary>
    public Measured? Refused(Thresholds thresholds)
    {
        var (openings, employers) = (thresholds["claims-openings"], thresholds["claims-companies"]);
        return Sides.FirstOrDefault(side => side.N < openings || side.Employers < employers) is { } thin
            ? this with
            {
                Refusal = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{thin.N:N0} {thin.Name} of {thin.Employers:N0} employers; {openings} of {employers} are needed"
                ),
            }
            : null;
    }

    /// <summary>P-value of the test that the figure is above a bound.</summary>
    public double PAbove(double bound) => Log!.Value.PAbove(OnScale(bound)); // asked where there is a figure

    /// <summary>P-value of the test that the figure is below a bound.</summary>
    public double PBelow(double bound) => Log!.Value.PBelow(OnScale(bound)); // as above

    private double OnScale(double bound) =>
        !IsOdds ? bound
        : bound < 1 ? bound / (1 - bound)
        : double.PositiveInfinity;
}
