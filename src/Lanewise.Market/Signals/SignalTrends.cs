using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Compare;

namespace Lanewise.Market.Signals;

/// <summary>How the share of a choice's openings that say a signal moves within sources.</summary>
internal sealed class SignalTrends
{
    private const double DaysPerYear = 365.2425;

    private readonly Thresholds _thresholds;
    private readonly ImmutableArray<string> _sources;
    private readonly SourceMonth[] _all;
    private readonly HashSet<(int Source, DateOnly Month)> _fitted;

    /// <summary>Decides from all openings which months of which sources are covered.</summary>
    public SignalTrends(SignalledOpenings openings, Thresholds thresholds)
    {
        (_thresholds, _sources) = (thresholds, openings.Sources);
        _all =
        [
            .. openings
                .Months.CountBy(month => (month.Source, month.Month))
                .Select(pair => new SourceMonth(openings.Sources[pair.Key.Source], pair.Key.Month, pair.Value))
                .OrderBy(month => month.Source, StringComparer.Ordinal)
                .ThenBy(month => month.Month),
        ];
        _fitted = [.. CoveredMonths.Of(_all, thresholds).Select(Key)];
    }

    /// <summary>The growth of a signal's share among the openings of a choice, with its p-value for the false discovery rate.</summary>
    /// <param name="months">The choice's openings by source and month, as <see cref="Fitted"/> gives them.</param>
    /// <param name="ratios">The same with their times in years.</param>
    /// <param name="signal">The signal's number.</param>
    public SignalGrowth Growth(List<SignalledMonth> months, Ratios ratios, int signal)
    {
        var bit = SignalColumns.Bit(signal);
        var n = months.Count(month => (month.Signals & bit) != 0);
        var needed = _thresholds["signal-trend-openings"];
        if (n < needed)
        {
            return Refused(n, $"{n} openings in covered months; {needed} are needed");
        }

        return ratios.Of(signal) is { } ratio
            ? new()
            {
                N = n,
                PerYear = ratio.Ratio.Value - 1,
                Low = ratio.Ratio.Low - 1,
                High = ratio.Ratio.High - 1,
                FalseDiscovery = ratio.PValue,
            }
            : Refused(n, $"the covered months do not decide a trend");
    }

    /// <summary>Those in the months that a trend is fitted over.</summary>
    public List<SignalledMonth> Fitted(IEnumerable<SignalledMonth> months) =>
        [.. months.Where(month => _fitted.Contains((month.Source, month.Month)))];

    /// <summary>Their rates by time in years within sources.</summary>
    public static Ratios ByTime(List<SignalledMonth> months)
    {
        var first = months.Count == 0 ? default : months.Min(month => month.Month);
        return new(
            months.Select(month =>
                (
                    (long)month.Source,
                    month.Employer,
                    (month.Month.DayNumber - first.DayNumber) / DaysPerYear,
                    month.Signals
                )
            )
        );
    }

    /// <summary>Periods of each source from its first covered one to its last, with the choice's openings in their covered months; null in a gap.</summary>
    public List<(string Source, DateOnly From, Shares? Openings)> Periods(
        IEnumerable<SignalledMonth> months,
        SignalsBy by
    )
    {
        DateOnly PeriodOf(DateOnly month) => by == SignalsBy.Year ? new(month.Year, 1, 1) : month;
        DateOnly Next(DateOnly from) => by == SignalsBy.Year ? from.AddYears(1) : from.AddMonths(1);
        var covered = _all.Where(month => month.Openings >= _thresholds["covered-month-openings"]).ToArray();
        var keys = covered.Select(Key).ToHashSet();
        var own = months
            .Where(month => keys.Contains((month.Source, month.Month)))
            .ToLookup(month => (month.Source, Period: PeriodOf(month.Month)));
        var periods = new List<(string, DateOnly, Shares?)>();
        foreach (var source in covered.GroupBy(month => month.Source, StringComparer.Ordinal))
        {
            var present = source.Select(month => PeriodOf(month.Month)).ToHashSet();
            var number = _sources.IndexOf(source.Key);
            for (var from = present.Min(); from <= present.Max(); from = Next(from))
            {
                periods.Add((source.Key, from, present.Contains(from) ? OfPeriod(own[(number, from)]) : null));
            }
        }

        return periods;
    }

    /// <summary>A signal in such a period.</summary>
    public SignalPoint Point((string Source, DateOnly From, Shares? Openings) period, int signal)
    {
        if (period.Openings is not { } openings)
        {
            return new(period.Source, period.From, null, null, null, null, null);
        }

        var (said, share) = openings.Of(signal);
        return openings.Openings < _thresholds["signal-openings"]
            ? new(period.Source, period.From, said, openings.Openings, null, null, null)
            : new(period.Source, period.From, said, openings.Openings, share.Value, share.Low, share.High);
    }

    private static Shares OfPeriod(IEnumerable<SignalledMonth> months) =>
        new(months.Select(month => (month.Employer, month.Signals)));

    private static SignalGrowth Refused(long n, FormattableString reason) =>
        new() { N = n, Refusal = reason.ToString(CultureInfo.InvariantCulture) };

    private (int Source, DateOnly Month) Key(SourceMonth month) => (_sources.IndexOf(month.Source), month.Month);
}
