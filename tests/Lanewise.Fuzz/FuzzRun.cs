namespace Lanewise.Fuzz;

/// <summary>Runs mutated inputs through a parser.</summary>
/// <param name="parser">The parser.</param>
/// <param name="seed">Of the mutations; case n of a seed is always the same input.</param>
internal sealed class FuzzRun(Parser parser, int seed)
{
    /// <summary>What an input of at most 65,536 characters may take of a processor; a slower one is tried again, as code may just have been compiled.</summary>
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(1);

    /// <summary>By the clock; whatever takes so long is taken to hang.</summary>
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(15);

    /// <summary>Failures of one kind that are made smaller and told; the rest is counted.</summary>
    private const int MostOfKind = 3;

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private Action<string> _check = parser.Make();

    /// <summary>Runs cases.</summary>
    /// <returns>What went wrong, each with its number and the smallest input found that shows it; none where nothing did.</returns>
    public IEnumerable<Failure> Run(long first, long count)
    {
        for (var number = first; number < first + count; number++)
        {
            var input = Mutation.Of(parser.Seeds, new Random(HashCode.Of(seed, parser.Name, number)));
            if (Broken(input) is { } reason)
            {
                var kind = Kind(reason);
                _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
                var told = _kinds[kind] <= MostOfKind;
                yield return new(parser.Name, seed, number, reason, told ? Smaller(input, kind) : input);
            }
        }
    }

    private string? Broken(string input)
    {
        var start = ProcessorTime.Now;
        using var watch = new Timer(
            _ => Environment.FailFast($"{parser.Name} hangs on: {input}"),
            null,
            Hanging,
            Timeout.InfiniteTimeSpan
        );
        try
        {
            _check(input);
        }
        catch (Exception failure)
        {
            _check = parser.Make();
            return failure.ToString();
        }

        var taken = ProcessorTime.Now - start;
        return taken > LongestTime && Least(input) > LongestTime ? $"slow: {taken}" : null;
    }

    private TimeSpan Least(string input) =>
        Enumerable
            .Range(0, 3)
            .Min(_ =>
            {
                var start = ProcessorTime.Now;
                _check(input);
                return ProcessorTime.Now - start;
            });

    /// <summary>The first line of a reason up to what differs from input to input.</summary>
    private static string Kind(string reason) =>
        reason[..Math.Min(reason.Length, Math.Max(20, reason.IndexOf(':', StringComparison.Ordinal)))];

    /// <summary>Leaves out halves, quarters, ... as long as the input goes wrong in the same way (Zeller's delta debugging, without complements).</summary>
    private string Smaller(string input, string kind)
    {
        for (var length = input.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= input.Length; )
            {
                var shorter = input.Remove(start, length);
                if (Broken(shorter) is { } reason && Kind(reason) == kind)
                {
                    input = shorter;
                }
                else
                {
                    start += length;
                }
            }
        }

        return input;
    }

    /// <summary>Hashes that are the same in every process.</summary>
    private static class HashCode
    {
        public static int Of(int seed, string name, long number)
        {
            var hash = 14_695_981_039_346_656_037UL;
            foreach (var value in name.Select(letter => (long)letter).Append(seed).Append(number))
            {
                hash = (hash ^ (ulong)value) * 1_099_511_628_211UL;
            }

            return (int)(hash >> 33);
        }
    }
}
