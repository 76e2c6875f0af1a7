using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>How many events a unit of time several streams bring together, each counted in periods of its own.</summary>
/// <remarks>
/// Each stream's counts are fitted by <see cref="NegativeBinomialCounts"/>, so that they may vary more than Poisson's; the rate is the sum of their means. Its interval is
/// that of Fay and Feuer, "Confidence intervals for directly standardized rates: a method based on the gamma distribution", Statistics in Medicine 16
/// (1997), which holds also for a few events or none. It asks for the variance of the rate: the sum of the streams' <c>(μ + μ²/θ)/n</c>, times n/(n - 1)
/// and the square of Student's over the normal quantile, because θ is estimated from n periods only. For Poisson counts that makes it wider than need be.
/// The chance is a prediction: the number of events to come has the variance of the streams and that of their estimated means, with Jeffreys' half an event
/// added (Brown, Cai and DasGupta, Statistica Sinica 13, 2003), and is taken as the negative binomial of that mean and variance. Assumes that streams and
/// periods are independent and that the future is like the past.
/// </remarks>
public sealed class PooledRate
{
    private readonly Fitted[] _streams;
    private readonly double _largestWeight;

    private PooledRate(Fitted[] streams, double largestWeight, double level)
    {
        (_streams, _largestWeight) = (streams, largestWeight);
        Rate = Interval(
            streams.Sum(stream => stream.Mean / stream.Length),
            streams.Sum(stream => stream.Inflation(level) * stream.MeanVariance / (stream.Length * stream.Length)),
            level
        );
    }

    /// <summary>Events a unit of time, with its interval; the lower end is 0 where there were none.</summary>
    public Estimate Rate { get; }

    /// <summary>Variance over mean of the events of a period, at least 1; 1 for Poisson counts and where there were none.</summary>
    public double Dispersion
    {
        get
        {
            var mean = _streams.Sum(stream => stream.Mean);
            return mean > 0 ? _streams.Sum(stream => stream.Variance) / mean : 1;
        }
    }

    /// <summary>Fits the streams.</summary>
    /// <param name="streams">At least one.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There are none, or one has fewer than two periods, no length or a negative count.</exception>
    public static PooledRate Of(IReadOnlyCollection<CountedPeriods> streams, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(streams);
        if (streams.Count == 0 || streams.Any(stream => stream.Counts.Count < 2 || !(stream.PeriodLength > 0)))
        {
            throw new ArgumentException("At least one stream, each of two periods or more.", nameof(streams));
        }

        return new(
            [.. streams.Select(stream => new Fitted(stream))],
            streams.Max(stream => 1 / (stream.Counts.Count * stream.PeriodLength)),
            level
        );
    }

    /// <summary>
    /// The chance of at least so many events in a time to come that begins on any day; its ends are the chances at the ends of the rate's interval.
    /// </summary>
    /// <param name="least">Events, 0 or more.</param>
    /// <param name="time">Units of time, above 0.</param>
    public Estimate ChanceOfAtLeast(int least, double time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(time);
        var low = Expected(Rate.Low, least, time);
        var high = Expected(Rate.High, least, time);
        return new(Math.Clamp(Predicted(least, time), low, high), low, high);
    }

    private double Predicted(int least, double time) =>
        OverMoments(
            time,
            periods =>
            {
                // Jeffreys' prior: half an event in the time watched, which moves the mean and adds to its variance.
                var half = time * _largestWeight / 2;
                var prior = half * time * _largestWeight;
                return Tail(
                    least,
                    half + Sum(periods, stream => stream.Mean),
                    half + prior + Sum(periods, s => s.Variance) + Sum(periods, s => s.MeanVariance, squared: true)
                );
            }
        );

    /// <summary>The chance if the rate were known to be so large.</summary>
    private double Expected(double rate, int least, double time)
    {
        if (Rate.Value <= 0)
        {
            return Tail(least, rate * time, rate * time);
        }

        var times = rate / Rate.Value;
        return OverMoments(
            time,
            periods => Tail(least, Sum(periods, s => s.Mean * times), Sum(periods, s => s.VarianceAt(times * s.Mean)))
        );
    }

    /// <summary>
    /// Averages over how many moments at which events come together fall into the time: the whole number below its length in periods or the one
    /// above. The moments of all such streams are taken to fall together.
    /// </summary>
    private double OverMoments(double time, Func<Func<Fitted, double>, double> chance)
    {
        if (_streams.FirstOrDefault(stream => stream.IsAtOnce) is not { } first)
        {
            return chance(stream => time / stream.Length);
        }

        var moments = time / first.Length;
        var (few, share) = (Math.Floor(moments), moments - Math.Floor(moments));
        double At(double number) => chance(stream => stream.IsAtOnce ? number : time / stream.Length);
        return share > 0 ? (share * At(few + 1)) + ((1 - share) * At(few)) : At(few);
    }

    private double Sum(Func<Fitted, double> periods, Func<Fitted, double> value, bool squared = false) =>
        _streams.Sum(stream => value(stream) * periods(stream) * (squared ? periods(stream) : 1));

    private Estimate Interval(double rate, double variance, double level)
    {
        var tail = (1 - level) / 2;
        var low = rate > 0 ? Quantile(rate, variance, tail) : 0;
        var high = Quantile(rate + _largestWeight, variance + (_largestWeight * _largestWeight), 1 - tail);
        return new(rate, low, high);
    }

    private static double Quantile(double mean, double variance, double probability) =>
        Gamma.InvCDF(mean * mean / variance, mean / variance, probability);

    /// <summary>The chance of at least so many where only mean and variance are known; Poisson where they are equal.</summary>
    private static double Tail(int least, double mean, double variance) =>
        least == 0 ? 1
        : mean <= 0 ? 0
        : variance <= mean * (1 + 1e-6) ? 1 - Poisson.CDF(mean, least - 1)
        : MathNet.Numerics.SpecialFunctions.BetaRegularized(
            least,
            mean * mean / (variance - mean),
            (variance - mean) / variance
        );

    private sealed class Fitted
    {
        private readonly int _periods;
        private readonly double _size;

        public Fitted(CountedPeriods stream)
        {
            var fit = NegativeBinomialCounts.Fit(stream.Counts);
            (Mean, _size) = (fit?.Mean.Value ?? 0, fit?.Size ?? double.PositiveInfinity);
            (_periods, Length, IsAtOnce) = (stream.Counts.Count, stream.PeriodLength, stream.IsAtOnce);
        }

        public double Mean { get; }

        public double Length { get; }

        public bool IsAtOnce { get; }

        public double Variance => VarianceAt(Mean);

        public double MeanVariance => Variance / _periods;

        public double VarianceAt(double mean) => mean + (mean * mean / _size);

        public double Inflation(double level)
        {
            var upper = 0.5 + (level / 2);
            var quantiles = StudentT.InvCDF(0, 1, _periods - 1, upper) / Normal.InvCDF(0, 1, upper);
            return quantiles * quantiles * _periods / (_periods - 1);
        }
    }
}
