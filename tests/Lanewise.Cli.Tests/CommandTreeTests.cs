using Lanewise.Cli.Commands;

namespace Lanewise.Cli.Tests;

public class CommandTreeTests
{
    public static TheoryData<string> Names => [.. CommandTree.Create().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Makes_only_the_command_that_the_line_begins_with(string name)
    {
        var parsed = CommandTree.Parse([name, "--help"]);

        parsed.Errors.ShouldBeEmpty();
        parsed.CommandResult.Command.Name.ShouldBe(name);
        parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name).ShouldBe([name]);
    }

    [Fact]
    public void Takes_options_before_the_command()
    {
        var parsed = CommandTree.Parse(["--json", "catalog", "go"]);

        parsed.Errors.ShouldBeEmpty();
        parsed.CommandResult.Command.Name.ShouldBe("catalog");
    }

    [Fact]
    public void Offers_every_command_where_none_is_named() =>
        CommandTree.Parse(["catalogue"]).RootCommandResult.Command.Subcommands.Count.ShouldBe(Names.Count);
}
