using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Lanewise.Cli.Commands;

/// <summary>The example command lines that a command's help ends with.</summary>
internal static class Example
{
    private static readonly ConditionalWeakTable<Command, string[]> ByCommand = [];

    /// <summary>Gives a command its examples, each a whole command line.</summary>
    public static T WithExamples<T>(this T command, params string[] examples)
        where T : Command
    {
        ByCommand.Add(command, examples);
        return command;
    }

    /// <summary>The examples of a command; none where it was given none.</summary>
    public static IReadOnlyList<string> Of(Command command) =>
        ByCommand.TryGetValue(command, out var examples) ? examples : [];
}
