using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Lanewise.Catalog;
using Lanewise.Cli.Commands;
using Lanewise.DuckDb;
using Lanewise.Evidence.Portfolio;
using Lanewise.Evidence.Resume;
using Lanewise.Store;

namespace Lanewise.Cli;

/// <summary>Where the program starts, and the one place where failures become messages and exit codes.</summary>
internal static class Program
{
    [SuppressMessage("Design", "CA1031", Justification = "The one place where every failure becomes an exit code.")]
    private static async Task<int> Main(string[] args)
    {
        try
        {
            return await RunAsync(args);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            return ExitCode.Done; // whoever read the output has seen enough of it
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"lanewise: {Message(e)}");
            return e is UsageException ? ExitCode.Usage : ExitCode.Failed;
        }
    }

    private static async Task<int> RunAsync(string[] args)
    {
        var parsed = CommandTree.Parse(args is [] ? ["--help"] : args);
        if (parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            throw new UsageException(CommandTree.Explain(parsed));
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
            Output = args is [] ? Console.Error : Console.Out,
        };
        try
        {
            var code = await parsed.InvokeAsync(configuration);
            return args is [] ? ExitCode.Usage : code;
        }
        catch (DuckDbException failure) when (OfStore(parsed, failure) is { } explained)
        {
            throw new StoreException(explained.Message, failure);
        }
    }

    private static StoreException? OfStore(ParseResult parsed, DuckDbException failure)
    {
        var path = StorePath.Of(parsed);
        return File.Exists(path) ? StoreFailure.Of(path, failure) : null;
    }

    // What people can mend is told in a sentence; anything else is a mistake of ours, told with where it happened.
    private static string Message(Exception e) =>
        e
            is UsageException
                or IOException
                or UnauthorizedAccessException
                or CatalogException
                or PortfolioException
                or ResumeException
                or StoreException
                or DuckDbException { Kind: ErrorKind.IO or ErrorKind.OutOfMemory or ErrorKind.Permission }
            ? e.Message
            : $"unexpected failure; please report it with these lines{Environment.NewLine}{e}";

    private static bool IsBrokenPipe(IOException e) => e.HResult is 32 or unchecked((int)0x8007006D);
}
