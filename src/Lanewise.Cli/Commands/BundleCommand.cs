using System.CommandLine;
using System.Text.Json;
using Lanewise.Cli.Output;
using Lanewise.Store;
using Lanewise.Store.Bundled;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise bundle</c>: the one command that builds the facts which come with the program.</summary>
internal static class BundleCommand
{
    private static readonly Option<string> Out = new("--out")
    {
        Description = "The file to write; an account of it is written beside it as README.md.",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("bundle", "Write the store's facts, without texts and names, as a file to give away.")
        {
            Out,
        };
        command.SetAction(Run);
        return command.WithExamples("lanewise bundle --out data/lanewise.parquet");
    }

    private static int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(Out);
        using var store = PostingStore.Open(StorePath.Of(parsed), readOnly: true);
        var account = Bundle.Write(store, file, Start.Knowledge(parsed).Version, TimeProvider.System);
        File.WriteAllText(
            Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "README.md"),
            BundleText.Of(account, file)
        );
        Console.Error.WriteLine(
            $"{Figures.Count(account.Postings, "posting")} written to {file} ({Figures.Bytes(new FileInfo(file).Length)})"
        );
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => JsonSerializer.Serialize(json, account, BundleJson.Default.BundleAccount));
        }

        return ExitCode.Done;
    }
}
