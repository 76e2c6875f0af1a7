namespace Lanewise.Fuzz;

/// <summary>How the time of a parser grows with its input, in time that a processor worked for it.</summary>
/// <param name="Small">For an input.</param>
/// <param name="Large">For one sixteen times as long.</param>
internal readonly record struct Growth(TimeSpan Small, TimeSpan Large)
{
    /// <summary>How many times as long the large input is; linear time takes as many times as long, quadratic time 256 times.</summary>
    public const int Factor = 16;

    /// <summary>More than this for linear time is a fault: caches and collections of garbage may double or treble it, a square multiplies it by 16.</summary>
    private const int Allowed = 4;

    private const int Tries = 4;

    /// <summary>Less time for the small input says nothing of its length: making ready takes as long.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(0.5);

    /// <summary>How many times as long the large one takes for its length.</summary>
    public double Excess => Large / (Small > Least ? Small : Least) / Factor;

    /// <summary>Whether the time grows like the length.</summary>
    public bool IsLinear => Excess <= Allowed;

    /// <summary>Measures a parser on an input that grows within a frame; again where it seems not linear, as the least time of several is the truest.</summary>
    /// <param name="check">The parser.</param>
    /// <param name="frame">What stands around the growing part.</param>
    /// <param name="growing">The growing part.</param>
    /// <param name="length">Characters of the large one.</param>
    public static Growth Of(Action<string> check, Frame frame, Growing growing, int length)
    {
        var (small, large) = (frame.Around(growing.Of(length / Factor)), frame.Around(growing.Of(length)));
        check(small); // compiled and made ready
        var growth = new Growth(Time(check, small), Time(check, large));
        for (var tries = 1; tries < Tries && !growth.IsLinear; tries++)
        {
            growth = new(Max(Time(check, small), growth.Small), Min(Time(check, large), growth.Large));
        }

        return growth;
    }

    private static TimeSpan Time(Action<string> check, string input)
    {
        var start = ProcessorTime.Now;
        check(input);
        return ProcessorTime.Now - start;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
