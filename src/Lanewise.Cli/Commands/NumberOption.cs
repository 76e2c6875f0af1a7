using System.CommandLine;
using System.Globalization;

namespace Lanewise.Cli.Commands;

/// <summary>Options that take a whole number from some least one.</summary>
internal static class NumberOption
{
    /// <summary>Makes smaller numbers, and what is no number, a mistake.</summary>
    public static void AtLeast(Option<int> option, int least) =>
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && !(int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least)
            )
            {
                result.AddError($"{result.Option.Name} {text} is not a number from {least}");
            }
        });
}
