using System.Diagnostics;
using System.Globalization;
using Lanewise.Fuzz;

// usage: dotnet run -c Release --project tests/Lanewise.Fuzz -- [CASES [SEED [PARSER [FIRST]]]]
long Number(int index, long otherwise) =>
    index < args.Length ? long.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

var (cases, seed, first) = (Number(0, 100_000), (int)Number(1, 1), Number(3, 0));
var parsers = Parsers.All.Where(parser => args.Length < 3 || parser.Name == args[2]).ToList();
var weights = parsers.Sum(parser => (long)parser.Weight);
var failures = 0;
foreach (var parser in parsers)
{
    var count = Math.Max(1, cases * parser.Weight / weights);
    var clock = Stopwatch.StartNew();
    var threads = Environment.ProcessorCount;
    Parallel.For(
        0,
        threads,
        new ParallelOptions { MaxDegreeOfParallelism = threads },
        thread =>
        {
            var (from, to) = (first + (count * thread / threads), first + (count * (thread + 1) / threads));
            foreach (var failure in new FuzzRun(parser, seed).Run(from, to - from))
            {
                Interlocked.Increment(ref failures);
                Console.WriteLine(
                    $"{failure.Parser}, seed {failure.Seed}, case {failure.Number}: {failure.Reason}\n  input: {Written(failure.Input)}"
                );
            }
        }
    );
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{parser.Name}: {count:N0} cases, {clock.Elapsed.TotalSeconds:N0} s"
        )
    );
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{failures} went wrong"));
return failures == 0 ? 0 : 1;

// As C# writes it, halves of surrogate pairs too.
static string Written(string input) =>
    $"\"{string.Concat(input.Select(letter => letter is < ' ' or > '~' or '"' or '\\' ? $"\\u{(int)letter:x4}" : $"{letter}"))}\"";
