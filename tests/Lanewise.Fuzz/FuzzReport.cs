using System.Globalization;

namespace Lanewise.Fuzz;

/// <summary>Runs many cases of several parsers on every processor and writes what went wrong, and after each round how many were run.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class FuzzReport(TextWriter output)
{
    /// <summary>Parsers take turns, so that a run that is broken off has run each of them.</summary>
    private const long CasesOfRound = 100_000;

    private long _failures;

    /// <summary>Runs the cases.</summary>
    /// <param name="parsers">Which; each gets cases by its weight.</param>
    /// <param name="cases">How many in all; each parser gets one at least.</param>
    /// <param name="seed">Of the mutations.</param>
    /// <param name="first">Number of each parser's first case.</param>
    /// <returns>Whether nothing went wrong.</returns>
    public bool Run(IReadOnlyList<Parser> parsers, long cases, int seed, long first)
    {
        var threads = Enumerable
            .Range(0, Environment.ProcessorCount)
            .Select(_ => parsers.Select(parser => new Lazy<FuzzRun>(() => new FuzzRun(parser, seed))).ToArray())
            .ToArray();
        for (var done = 0L; done < cases; done = Math.Min(cases, done + CasesOfRound))
        {
            var until = Math.Min(cases, done + CasesOfRound);
            for (var parser = 0; parser < parsers.Count; parser++)
            {
                var (from, to) = (Share(parsers, parser, done), Share(parsers, parser, until));
                Run([.. threads.Select(runs => runs[parser])], first + from, to - from);
            }

            WriteCounts(parsers, until);
        }

        return _failures == 0;
    }

    private static long Share(IReadOnlyList<Parser> parsers, int parser, long cases) =>
        cases == 0 ? 0 : Math.Max(1, cases * parsers[parser].Weight / parsers.Sum(p => (long)p.Weight));

    private void Run(Lazy<FuzzRun>[] runs, long first, long count) =>
        Parallel.For(
            0,
            runs.Length,
            new ParallelOptions { MaxDegreeOfParallelism = runs.Length },
            thread =>
            {
                var (from, to) = (count * thread / runs.Length, count * (thread + 1) / runs.Length);
                foreach (var failure in to > from ? runs[thread].Value.Run(first + from, to - from) : [])
                {
                    Interlocked.Increment(ref _failures);
                    output.WriteLine(
                        $"{failure.Parser}, seed {failure.Seed}, case {failure.Number}: {failure.Reason}\n  input: {Written(failure.Input)}"
                    );
                }
            }
        );

    private void WriteCounts(IReadOnlyList<Parser> parsers, long until)
    {
        var counts = parsers.Select((parser, index) => Invariant($"{parser.Name} {Share(parsers, index, until):N0}"));
        output.WriteLine(Invariant($"{until:N0} cases ({string.Join(", ", counts)}): {_failures} went wrong"));
        output.Flush();
    }

    // As C# writes it, halves of surrogate pairs too.
    private static string Written(string input) =>
        $"\"{string.Concat(input.Select(letter => letter is < ' ' or > '~' or '"' or '\\' ? $"\\u{(int)letter:x4}" : $"{letter}"))}\"";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
