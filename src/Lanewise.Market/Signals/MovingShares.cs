namespace Lanewise.Market.Signals;

/// <summary>The shares of some openings over time.</summary>
internal sealed class MovingShares
{
    private readonly SignalTrends _trends;
    private readonly List<SignalledMonth> _fitted;
    private readonly Ratios _byTime;
    private readonly List<(string Source, DateOnly From, Shares? Openings)> _periods;

    /// <summary>Takes in the openings.</summary>
    /// <param name="trends">Knows which months are covered.</param>
    /// <param name="months">The openings by source and month.</param>
    /// <param name="by">Which periods are shown, if any.</param>
    public MovingShares(SignalTrends trends, IReadOnlyCollection<SignalledMonth> months, SignalsBy by)
    {
        _trends = trends;
        _fitted = trends.Fitted(months);
        _byTime = SignalTrends.ByTime(_fitted);
        _periods = by is SignalsBy.Year or SignalsBy.Month ? trends.Periods(months, by) : [];
    }

    /// <summary>The share of a signal, by its number, with its growth and its points.</summary>
    public SignalShare AddTo(SignalShare share, int signal) =>
        share with
        {
            Growth = _trends.Growth(_fitted, _byTime, signal),
            Points = [.. _periods.Select(period => _trends.Point(period, signal))],
        };
}
