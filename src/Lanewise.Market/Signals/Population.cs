using Lanewise.Catalog;

namespace Lanewise.Market.Signals;

/// <summary>Some openings and those that they are compared with.</summary>
internal sealed class Population
{
    private readonly IReadOnlyCollection<SignalledOpening> _all;
    private readonly Func<SignalledOpening, bool> _isIn;
    private readonly Strata _strata;
    private readonly Thresholds _thresholds;
    private readonly Lazy<Ratios?> _ratios;

    /// <summary>Takes in the openings.</summary>
    /// <param name="all">They and those they are compared with.</param>
    /// <param name="isIn">Tells them from the others.</param>
    /// <param name="strata">What must be alike for a comparison.</param>
    /// <param name="thresholds">The catalog's.</param>
    public Population(
        IReadOnlyCollection<SignalledOpening> all,
        Func<SignalledOpening, bool> isIn,
        Strata strata,
        Thresholds thresholds
    )
    {
        (_all, _isIn, _strata, _thresholds) = (all, isIn, strata, thresholds);
        Shares = new(all.Where(isIn).Select(opening => (opening.Employer, opening.Signals)));
        Refusal = Shares.Refusal(thresholds);
        _ratios = new(() => strata == Strata.None ? null : Compared());
    }

    /// <summary>Their shares.</summary>
    public Shares Shares { get; }

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Refusal { get; }

    /// <summary>Those of them, and of the others, that say something; itself where all do.</summary>
    public Population Saying(UInt128 signal)
    {
        SignalledOpening[] saying = [.. _all.Where(opening => (opening.Signals & signal) != 0)];
        return saying.Length == _all.Count ? this : new(saying, _isIn, _strata, _thresholds);
    }

    /// <summary>The share of a signal, by its number, and its lift with the p-value where the false discovery rate is to stand.</summary>
    public SignalShare Share(SignalShare column, int signal)
    {
        var (said, share) = Shares.Of(signal);
        if (Refusal is not null)
        {
            return column with { Openings = said };
        }

        var lift = said < _thresholds["signal-asking"] ? null : _ratios.Value?.Of(signal);
        return column with { Openings = said, Share = share, Lift = lift?.Ratio, FalseDiscovery = lift?.PValue };
    }

    // Lanes are numbered below a million.
    private Ratios Compared() =>
        new(
            _all.Select(opening =>
                (
                    (opening.Source * 1_000_000L) + (_strata == Strata.SourceAndLane ? opening.Lane : 0),
                    opening.Employer,
                    _isIn(opening) ? 1.0 : 0.0,
                    opening.Signals
                )
            )
        );
}
