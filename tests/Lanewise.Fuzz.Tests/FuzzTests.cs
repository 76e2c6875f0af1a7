namespace Lanewise.Fuzz.Tests;

/// <summary>Every parser on mutated inputs, always the same; many more of them by the program (docs/durability.md).</summary>
public class FuzzTests
{
    private const int Seed = 20_261_122;

    // What reads each case into a database or reads the whole catalog anew takes a hundred times as long.
    private const int Cases = 2000;
    private const int CasesOfSlow = 25;
    private const int SlowWeight = 50;

    public static TheoryData<string> Names => [.. Parsers.All.Select(parser => parser.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_input_breaks_a_promise(string name)
    {
        var parser = Parsers.All.Single(parser => parser.Name == name);

        var failures = new FuzzRun(parser, Seed).Run(0, parser.Weight < SlowWeight ? CasesOfSlow : Cases).Take(3);

        failures.ShouldBeEmpty();
    }

    [Fact]
    public void A_parser_that_throws_is_told_with_its_smallest_input()
    {
        var parser = new Parser("throws", 1, ["some text with an x in it"], () => Refuse);

        var failure = new FuzzRun(parser, Seed).Run(0, 200).First();

        failure.Input.ShouldBe("x");
        failure.Reason.ShouldContain(nameof(BrokenPromiseException));
    }

    private static void Refuse(string input)
    {
        if (input.Contains('x', StringComparison.Ordinal))
        {
            throw new BrokenPromiseException("an x");
        }
    }
}
