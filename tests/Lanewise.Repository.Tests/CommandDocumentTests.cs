using System.CommandLine;
using System.Globalization;
using System.Text;
using Lanewise.Cli.Commands;

namespace Lanewise.Repository.Tests;

public sealed class CommandDocumentTests
{
    public static TheoryData<string> Commands => [.. CommandTree.Create().Subcommands.Select(c => c.Name)];

    [Fact]
    public void The_page_of_commands_is_what_the_program_prints() => Approved.ShouldEqualFile(Page(), "docs/cli.md");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_description_and_examples_that_parse(string name)
    {
        var root = CommandTree.Create();
        var command = root.Subcommands.Single(c => c.Name == name);

        command.Description.ShouldNotBeNullOrEmpty();
        Example.Of(command).ShouldNotBeEmpty();
        foreach (var example in Example.Of(command))
        {
            var line = example[example.IndexOf("lanewise ", StringComparison.Ordinal)..];
            root.Parse(line["lanewise ".Length..]).Errors.ShouldBeEmpty(example);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_and_argument_says_what_it_is(string name)
    {
        var command = CommandTree.Create().Subcommands.Single(c => c.Name == name);

        command.Options.ShouldAllBe(o => !string.IsNullOrEmpty(o.Description));
        command.Arguments.ShouldAllBe(a => !string.IsNullOrEmpty(a.Description));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_names_an_argument_instead_of_listing_the_whole_catalog(string name)
    {
        var command = CommandTree.Create().Subcommands.Single(c => c.Name == name);

        Section(name, CommandTree.Create(), $"{name} --help").Split('\n').Length.ShouldBeLessThan(100);
        command.Arguments.Where(a => a.CompletionSources.Count > 0).ShouldAllBe(a => a.HelpName != null);
    }

    private static string Page()
    {
        var page = new StringBuilder(Committed.Read("docs/cli-begin.md").ReplaceLineEndings("\n"));
        var root = CommandTree.Create();
        page.Append(Section("lanewise", root, "--help"));
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
        {
            page.Append(Section($"lanewise {command.Name}", root, $"{command.Name} --help"));
        }

        return page.ToString();
    }

    private static string Section(string title, RootCommand root, string line)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        root.Parse(line).Invoke(new InvocationConfiguration { Output = output });
        var help = string.Join('\n', output.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()));
        help = help.Replace("testhost", "lanewise", StringComparison.Ordinal);
        return $"\n## {title}\n\n```text\n{help.Trim('\n')}\n```\n";
    }
}
