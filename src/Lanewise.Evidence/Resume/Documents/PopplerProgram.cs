using System.ComponentModel;
using System.Diagnostics;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Starts a program of Poppler on one file: without a shell, with a limit of time and of output.</summary>
/// <param name="name">Its name: <c>pdftotext</c>.</param>
internal sealed class PopplerProgram(string name)
{
    private const int MostOutput = 64_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly string? _program = Find(name);

    /// <summary>Whether it is installed.</summary>
    public bool IsInstalled => _program is not null;

    /// <summary>Runs it to its end.</summary>
    /// <param name="stop">Ends it.</param>
    /// <param name="arguments">What it takes; files by their whole path, so that none is taken for an option.</param>
    /// <returns>Its exit code, its output, and what it wrote on standard error.</returns>
    /// <exception cref="ResumeException">It took too long, wrote too much, or cannot be started.</exception>
    public (int Code, byte[] Output, string Error) Run(CancellationToken stop, params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(Longest);
        using var kill = time.Token.Register(() => Kill(process));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = Bounded(process);
        process.WaitForExit();
        stop.ThrowIfCancellationRequested();
        return time.IsCancellationRequested || output is null
            ? throw new ResumeException(
                $"is too much for {name}: it was stopped; save the résumé anew as a smaller PDF or as .docx"
            )
            : (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private Process Start(ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(_program!, [.. arguments]) // asked for by whoever runs it
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new ResumeException($"needs {name}, which cannot be started");
        }
        catch (Win32Exception e)
        {
            throw new ResumeException($"needs {name}, which cannot be started ({e.Message})");
        }
    }

    private static byte[]? Bounded(Process process)
    {
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = process.StandardOutput.BaseStream.Read(buffer)) > 0)
        {
            output.Write(buffer, 0, read);
            if (output.Length > MostOutput)
            {
                Kill(process);
                return null;
            }
        }

        return output.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(File.Exists);
}
