using System.CommandLine;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Commands;

/// <summary>The option of commands that print tables either for a terminal or as Markdown.</summary>
internal static class MarkdownOption
{
    private static readonly Option<bool> Markdown = new("--markdown") { Description = "Print tables of Markdown." };

    /// <summary>Gives a command the option.</summary>
    public static void AddTo(Command command) => command.Options.Add(Markdown);

    /// <summary>Prints tables with an empty line after each.</summary>
    public static void Write(ParseResult parsed, params ReadOnlySpan<TextTable> tables)
    {
        foreach (var table in tables)
        {
            if (parsed.GetValue(Markdown))
            {
                table.WriteMarkdown(Console.Out);
            }
            else
            {
                table.Write(Terminal.Results);
            }

            Console.WriteLine();
        }
    }
}
