using System.Collections.Concurrent;
using System.Globalization;
using Lanewise.Coverage;
using Lanewise.Statistics.Counts;

// usage: dotnet run --project tests/Lanewise.Coverage -c Release -- [RUNS [pay|trend|reach|scarcity|layers|signals]]
var runs = args is [var typed, ..] ? int.Parse(typed, CultureInfo.InvariantCulture) : 1000;
var all = new (string Name, Func<ulong, IEnumerable<Interval>> Run)[]
{
    ("pay", Experiments.Pay),
    ("trend", Experiments.Trend),
    ("reach", Experiments.Reach),
    ("scarcity", ScarcityExperiment.Run),
    ("layers", Experiments.Layers),
    ("signals", Experiments.Signals),
};
var experiments = all.Where(experiment => args is not [_, var name] || name == experiment.Name).Select(e => e.Run);
var intervals = new ConcurrentBag<Interval>();
foreach (var experiment in experiments)
{
    Parallel.For(
        0,
        runs,
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        run =>
        {
            foreach (var interval in experiment((ulong)run + 1000))
            {
                intervals.Add(interval);
            }
        }
    );
}

Console.WriteLine("| figure | truth | mean estimate | runs | refused | coverage | its 95% interval |");
Console.WriteLine("|---|---|---|---|---|---|---|");
foreach (
    var measure in intervals.GroupBy(interval => interval.Measure).OrderBy(group => group.Key, StringComparer.Ordinal)
)
{
    var truth = measure.First().Truth;
    var estimates = measure.Select(interval => interval.Estimate).OfType<Lanewise.Statistics.Estimate>().ToArray();
    var covering = estimates.Count(estimate => estimate.Low <= truth && truth <= estimate.High);
    var coverage = WilsonInterval.Of(covering, estimates.Length);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {measure.Key} | {truth:G5} | {estimates.Average(e => e.Value):G5} | {measure.Count()} | {measure.Count() - estimates.Length} | {coverage.Value:P1} | {coverage.Low:P1}-{coverage.High:P1} |"
        )
    );
}
