using System.Globalization;
using Lanewise.Durability;

// usage: dotnet run -c Release --project tests/Lanewise.Durability -- [KILLS [SEED [POSTINGS]]]
if (args is ["import", var input, var store])
{
    ImportProcess.Run(input, store);
    return;
}

int Number(int index, int otherwise) =>
    index < args.Length ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

var (kills, seed, postings) = (Number(0, 200), Number(1, 1), Number(2, 6000));
var folder = Directory.CreateTempSubdirectory("lanewise-durability-").FullName;
Console.WriteLine($"{kills} kills, seed {seed}, {postings} postings a day, in {folder}");
var scenarios = Scenario.All(folder, postings);
var import = new KilledImport(folder, seed);
var stages = new List<(string Scenario, string Stage)>();
for (var attempt = 0; stages.Count < kills; attempt++)
{
    var scenario = scenarios[attempt % scenarios.Count];
    if (import.Run(scenario) is { } stage)
    {
        stages.Add((scenario.Name, stage));
        Console.WriteLine($"{stages.Count}: {scenario.Name}, killed {stage}: nothing lost");
    }
}

Console.WriteLine("| import | killed | times | lost |");
Console.WriteLine("|---|---|---|---|");
foreach (var group in stages.CountBy(stage => stage).OrderBy(group => group.Key))
{
    Console.WriteLine($"| {group.Key.Scenario} | {group.Key.Stage} | {group.Value} | nothing |");
}

Directory.Delete(folder, recursive: true);
