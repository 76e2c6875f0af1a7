using System.Diagnostics;
using System.Globalization;

namespace Lanewise.Fuzz;

/// <summary>Measures every parser on inputs that grow, writes those whose time grows faster, and for each parser the worst.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="length">Characters of the larger input of each pair.</param>
internal sealed class GrowthReport(TextWriter output, int length)
{
    private bool _isLinear = true;

    /// <summary>Measures the inputs that were thought of, then drawn ones for a time.</summary>
    /// <param name="parsers">Which.</param>
    /// <param name="drawing">How long each parser is given drawn inputs.</param>
    /// <param name="seed">Of the drawn ones.</param>
    /// <returns>Whether every time grew like the length.</returns>
    public bool Run(IReadOnlyList<Parser> parsers, TimeSpan drawing, int seed)
    {
        output.WriteLine(
            "| parser | inputs | slowest, ns a character | on | worst growth for 16 times the length | on |"
        );
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var parser in parsers.Where(parser => parser.Frames.Count > 0))
        {
            Run(parser, drawing, new Random(seed));
        }

        return _isLinear;
    }

    private void Run(Parser parser, TimeSpan drawing, Random random)
    {
        var check = parser.Make();
        var inputs = new List<(string Name, Growth Growth)>();
        foreach (var frame in parser.Frames)
        {
            inputs.AddRange(Growing.Known.Select(growing => Measure(parser.Name, check, frame, growing)));
        }

        for (var clock = Stopwatch.StartNew(); clock.Elapsed < drawing; )
        {
            var frame = parser.Frames[random.Next(parser.Frames.Count)];
            inputs.Add(Measure(parser.Name, check, frame, Growing.Drawn(random, parser.Seeds)));
        }

        var slowest = inputs.MaxBy(input => input.Growth.Large);
        var worst = inputs.MaxBy(input => input.Growth.Excess);
        output.WriteLine(
            Invariant(
                $"| {parser.Name} | {inputs.Count:N0} | {slowest.Growth.Large.TotalNanoseconds / length:N0} | {slowest.Name} | {worst.Growth.Excess * Growth.Factor:N1} | {worst.Name} |"
            )
        );
        output.Flush();
    }

    private (string Name, Growth Growth) Measure(string parser, Action<string> check, Frame frame, Growing growing)
    {
        var growth = Growth.Of(check, frame, growing, length);
        var name = frame == Frame.None ? growing.Name : $"{growing.Name} within {Frames(frame)}";
        if (!growth.IsLinear)
        {
            _isLinear = false;
            output.WriteLine(
                Invariant(
                    $"{parser}, {name}: {growth.Small.TotalMilliseconds:N1} ms, then {growth.Large.TotalMilliseconds:N0} ms for {Growth.Factor} times as much"
                )
            );
            output.Flush();
        }

        return (name, growth);
    }

    private static string Frames(Frame frame) =>
        $"{frame.Before}...{frame.After}".ReplaceLineEndings("\\n").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
