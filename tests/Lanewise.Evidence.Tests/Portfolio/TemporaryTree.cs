using System.Diagnostics;
using System.Text;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio;

namespace Lanewise.Evidence.Tests.Portfolio;

/// <summary>A repository made for one test; gone when disposed.</summary>
internal sealed class TemporaryTree : IDisposable
{
    private static readonly PortfolioReader Reader = new(Knowledge.Embedded);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lanewise-portfolio-");

    /// <summary>Its root.</summary>
    public string Root => Path.Combine(_folder.FullName, "tree");

    /// <summary>A file beside the tree that must never appear.</summary>
    public string Marker => Path.Combine(_folder.FullName, "was-run");

    /// <summary>Writes a file.</summary>
    public TemporaryTree With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc cref="With(string, string)"/>
    public TemporaryTree With(string path, byte[] content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>Runs a program that makes the tree what it is.</summary>
    public string Run(string program, params string[] arguments)
    {
        Directory.CreateDirectory(Root);
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <summary>Makes a git repository of the files.</summary>
    public TemporaryTree Commit(string author = "Ann <ann@example.org>")
    {
        Run("git", "init", "-q");
        Run("git", "add", "-A", "-f");
        Run(
            "git",
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.org",
            "commit",
            "-q",
            "-m",
            "x",
            "--author",
            author
        );
        return this;
    }

    /// <summary>Reads it.</summary>
    public PortfolioReport Read(PortfolioOptions? options = null) =>
        Reader.Read(Root, options ?? new PortfolioOptions(), CancellationToken.None);

    /// <summary>Reads another path, such as a bare repository beside it.</summary>
    public static PortfolioReport ReadAt(string path) =>
        Reader.Read(path, new PortfolioOptions(), CancellationToken.None);

    public void Dispose() => _folder.Delete(recursive: true);
}
