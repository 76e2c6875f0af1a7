using System.Diagnostics;
using System.Text;

namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>Starts <c>git</c> on one repository so that nothing of the repository or the person's settings is ever run.</summary>
/// <remarks>
/// Only commands that read objects are started: no checkout, no status, no index, so no hook, filter, text conversion or monitor has an
/// occasion; each is switched off all the same. Nothing is fetched, also where objects are missing (git-config, "protocol.allow";
/// GIT_ALLOW_PROTOCOL stands above every configuration). Variables GIT_* of the person's own are not passed on. A git that says nothing for
/// too long is given up.
/// </remarks>
/// <param name="gitFolder">The repository's own folder, or the file that names it.</param>
/// <param name="patience">How long git may say nothing.</param>
internal sealed class GitProgram(string gitFolder, TimeSpan patience)
{
    private static readonly Lazy<string?> Program = new(Find);

    private static readonly string[] Neutral =
    [
        "--no-pager",
        "--no-replace-objects",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.pager=cat",
        "-c",
        "core.attributesFile=/dev/null",
        "-c",
        "core.sshCommand=false",
        "-c",
        "core.askPass=",
        "-c",
        "credential.helper=",
        "-c",
        "diff.external=",
        "-c",
        "log.showSignature=false",
        "-c",
        "gpg.program=false",
        "-c",
        "protocol.allow=never",
        "-c",
        "submodule.recurse=false",
        "-c",
        "safe.directory=*",
        "-c",
        "gc.auto=0",
        "-c",
        "maintenance.auto=false",
    ];

    /// <summary>Whether <c>git</c> is installed.</summary>
    public static bool IsInstalled => Program.Value is not null;

    /// <summary>Starts a command; the caller reads its output.</summary>
    /// <param name="arguments">The command and what it takes; paths and names of commits after <c>--</c>.</param>
    public Process Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Program.Value!, [.. Neutral, .. arguments]) // asked for by whoever made this
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfGit).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["GIT_DIR"] = gitFolder;
        return Process.Start(start) ?? throw new IOException("git cannot be started");
    }

    /// <summary>The output of a command, which ends with an exception when nothing comes for too long.</summary>
    public Stream OutputOf(Process process) =>
        new PatientStream(process.StandardOutput.BaseStream, patience, process.Kill);

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Its exit code and output, with bytes that are no UTF-8 replaced.</returns>
    /// <exception cref="PortfolioException">It said nothing for too long.</exception>
    public (int Code, string Output, string Error) Run(params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var reader = new StreamReader(OutputOf(process), Encoding.UTF8, false, 1 << 16);
        var output = reader.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static readonly (string Name, string Value)[] Settings =
    [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_SYSTEM", "/dev/null"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_ATTR_NOSYSTEM", "1"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("GIT_ALLOW_PROTOCOL", ""),
        ("GIT_PROTOCOL_FROM_USER", "0"),
        ("GIT_SSH_COMMAND", "false"),
        ("GIT_ASKPASS", ""),
        ("GIT_EXTERNAL_DIFF", ""),
        ("GIT_PAGER", "cat"),
        ("GIT_TRACE", "0"),
        ("LC_ALL", "C"),
    ];

    private static bool IsOfGit(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("SSH_ASKPASS", StringComparison.OrdinalIgnoreCase);

    // A name alone would also be looked for in the folder that one stands in, which may be a stranger's repository.
    private static string? Find()
    {
        var names = OperatingSystem.IsWindows() ? new[] { "git.exe" } : ["git"];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
