using Lanewise.Cli.Commands;

namespace Lanewise.Cli.Tests.Commands;

public sealed class SuggestionsTests
{
    private static readonly string[] Known = ["Python", "PyTorch", "Go", "Rust", "PostgreSQL", "Jython"];

    [Theory]
    [InlineData("pyhton", "Python")]
    [InlineData("Rsut", "Rust")]
    [InlineData("postgre", "PostgreSQL")]
    public void A_slip_of_typing_finds_the_word_first(string typed, string meant) =>
        Suggestions.For(typed, Known)[0].ShouldBe(meant);

    [Theory]
    [InlineData("")]
    [InlineData("zzzzzz")]
    public void Nothing_near_gives_no_suggestion(string typed) => Suggestions.For(typed, Known).ShouldBeEmpty();

    [Fact]
    public void A_page_pasted_by_mistake_is_compared_with_no_known_word()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Suggestions.For(new string('x', 100_000), Known).ShouldBeEmpty();

        // Comparing it with one word of six letters takes a table of 2.8 MB.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public void The_sentence_lists_them() =>
        Suggestions.Sentence(["A", "B", "C"]).ShouldBe("; did you mean A, B or C?");
}
