using System.Text.RegularExpressions;
using Lanewise.Cli.Commands;

namespace Lanewise.Cli.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Path.Combine(SharedFolder.Repository, "README.md");

    [Fact]
    public void Every_command_of_the_readme_prints_what_it_shows()
    {
        var text = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var printed = Shown()
            .Replace(
                text,
                shown => $"```text\n$ ./lanewise {shown.Groups["line"]}\n{Print(shown.Groups["line"].Value)}```\n"
            );
        Shown().Count(text).ShouldBePositive();
        if (Environment.GetEnvironmentVariable("LANEWISE_APPROVE") == "1")
        {
            File.WriteAllText(Readme, printed);
            return;
        }

        text.ShouldBe(
            printed,
            "the README is out of date; look at the difference, then: LANEWISE_APPROVE=1 ./test --filter Readme"
        );
    }

    [Fact]
    public void Every_command_line_of_the_documents_can_be_typed()
    {
        var pages = Directory.GetFiles(Path.Combine(SharedFolder.Repository, "docs"), "*.md").Append(Readme);
        foreach (
            var line in pages
                .SelectMany(page => Typed().Matches(File.ReadAllText(page)))
                .Select(m => m.Groups["line"].Value)
        )
        {
            CommandTree.Create().Parse(line).Errors.ShouldBeEmpty(line);
        }
    }

    private static string Print(string line)
    {
        using var workspace = new Workspace { Columns = 100 };
        var outcome = workspace.Run([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line)]);
        outcome.Code.ShouldBe(0);
        return outcome.Output + outcome.Error;
    }

    [GeneratedRegex(
        @"```text\n\$ \./lanewise (?<line>[^\n]*)\n(?:.*?)```\n",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Shown();

    [GeneratedRegex(
        @"^(\$ )?\./lanewise (?<line>[^|>#\n]*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Typed();
}
