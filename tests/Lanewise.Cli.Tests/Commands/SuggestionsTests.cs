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
    public void The_sentence_lists_them() =>
        Suggestions.Sentence(["A", "B", "C"]).ShouldBe("; did you mean A, B or C?");
}
