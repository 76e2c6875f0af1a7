namespace Lanewise.Fuzz.Tests;

/// <summary>
/// Processor time, not time by the clock, that grows like the input: 16 times as much of it may take 64 times as long, a square would
/// take 256 times. More inputs and longer ones by the program (docs/durability.md).
/// </summary>
public class GrowthTests
{
    private const int Length = 1 << 15;

    public static TheoryData<string> Names =>
        [.. Parsers.All.Where(parser => parser.Frames.Count > 0).Select(parser => parser.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_grows_like_the_input(string name)
    {
        var parser = Parsers.All.Single(parser => parser.Name == name);

        var check = parser.Make();

        var superlinear = Growing.Known.Where(growing =>
            !Growth.Of(check, FrameOf(parser, growing), growing, Length).IsLinear
        );

        superlinear.Select(growing => growing.Name).ShouldBeEmpty();
    }

    [Fact]
    public void A_square_is_found()
    {
        Growth.Of(Square, Frame.None, Growing.Known[0], Length).IsLinear.ShouldBeFalse();
    }

    // Each input in one of the parser's frames; the program puts each in all of them.
    private static Frame FrameOf(Parser parser, Growing growing) =>
        parser.Frames[growing.Name.Length % parser.Frames.Count];

    private static void Square(string input)
    {
        var sum = 0;
        for (var i = 0; i < input.Length; i++)
        {
            for (var j = 0; j < i; j += 4)
            {
                sum += input[j] == 'x' ? 1 : 0;
            }
        }

        sum.ShouldBe(0);
    }
}
