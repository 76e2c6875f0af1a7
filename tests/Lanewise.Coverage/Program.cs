using System.Globalization;
using Lanewise.Coverage;
using Lanewise.Market.Tests;

// usage: dotnet run --project tests/Lanewise.Coverage -c Release -- [RUNS [EXPERIMENT [FOLDER]]]
// What each run gave is kept in FOLDER, so that what was stopped goes on where it was; empty it after a change of an estimator.
var runs = args is [var typed, ..] ? int.Parse(typed, CultureInfo.InvariantCulture) : 1000;
var folder = args is [_, _, var named] ? named : Path.Combine(AppContext.BaseDirectory, "runs");
var all = new (string Name, Func<InventedMarket, ulong, IEnumerable<Interval>> Run)[]
{
    ("compare", CompareExperiment.Run),
    ("pay", PayExperiment.Run),
    ("gap", GapExperiment.Run),
    ("trend", TrendExperiment.Run),
    ("batches", BatchesExperiment.Run),
    ("reach", ReachExperiment.Run),
    ("time", TimeExperiment.Run),
    ("boards", BoardsExperiment.Run),
    ("screen", ScreenExperiment.Run),
    ("layers", LayersExperiment.Run),
    ("sets", SetsExperiment.Run),
    ("signals", SignalsExperiment.Run),
    ("claims", ClaimsExperiment.Run),
};
var asked = args is [_, var wanted, ..] ? Array.FindAll(all, experiment => experiment.Name == wanted) : all;
Console.WriteLine(CoverageTable.Heading);
foreach (var (name, run) in asked)
{
    using var record = new RunRecord(Path.Combine(folder, name + ".tsv"));
    Parallel.For(
        0,
        Environment.ProcessorCount,
        worker =>
        {
            using var market = new InventedMarket();
            market.Connection.Execute("SET threads = 1");
            for (var seed = worker; seed < runs; seed += Environment.ProcessorCount)
            {
                if (!record.Holds(seed))
                {
                    record.Add(seed, run(market, (ulong)seed + 1000));
                }
            }
        }
    );
    foreach (var line in CoverageTable.Lines(record.Intervals(runs)))
    {
        Console.WriteLine(line);
    }
}
