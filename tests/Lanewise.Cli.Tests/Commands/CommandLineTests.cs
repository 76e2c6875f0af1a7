using System.Diagnostics;

namespace Lanewise.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Nothing_typed_shows_the_help_and_counts_as_wrong_use()
    {
        var outcome = _workspace.Run();

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldContain("Commands:");
    }

    [Fact]
    public void An_unknown_command_is_answered_with_the_nearest_one()
    {
        var outcome = _workspace.Run("extrcat", "file");

        outcome.ShouldBe(
            new Outcome(2, "", "lanewise: there is no command extrcat; did you mean extract?\nTry: lanewise --help\n")
        );
    }

    [Fact]
    public void A_missing_argument_is_wrong_use()
    {
        var outcome = _workspace.Run("extract");

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldEndWith("Try: lanewise extract --help\n");
    }

    [Theory]
    [InlineData("trend go")]
    [InlineData("pay go")]
    [InlineData("gap go rust")]
    [InlineData("reach go")]
    [InlineData("scarcity go")]
    [InlineData("layers go")]
    [InlineData("signals go")]
    [InlineData("claims")]
    public void Days_that_end_before_they_begin_are_wrong_use(string measure)
    {
        var outcome = _workspace.Run([.. measure.Split(' '), "--since", "2026-03", "--until", "2025"]);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("--since 2026-03 is after --until 2025");
    }

    [Fact]
    public void A_small_command_starts_fast()
    {
        _workspace.Run("--version");

        var clock = Stopwatch.StartNew();
        _workspace.Run("--version").Code.ShouldBe(0);

        // 0.3 s is promised of ./lanewise on a quiet machine; tests run on busy ones, and without code compiled ahead.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }
}
