using Microsoft.Win32.SafeHandles;

namespace Lanewise.Cli.Output;

/// <summary>
/// Where a command's result goes: standard output, or a file that appears under its name only when <see cref="Commit"/> is called, so
/// that nobody finds half a result.
/// </summary>
internal sealed class ResultFile : IAsyncDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    /// <summary>Opens it.</summary>
    /// <param name="path">The file, or null for standard output.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public ResultFile(string? path)
    {
        if (path is null)
        {
            Stream = new BufferedStream(StandardOutput(), 1 << 16);
            return;
        }

        _path = Target(path);
        if (Directory.Exists(_path))
        {
            throw new UsageException($"{path} is a folder; --out takes the name of a file");
        }

        // Renaming onto a device would replace it.
        _temporary = _path.StartsWith("/dev/", StringComparison.Ordinal)
            ? null
            : $"{_path}.{Environment.ProcessId}.part";
        Stream = new FileStream(_temporary ?? _path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
    }

    /// <summary>Takes the result.</summary>
    public Stream Stream { get; }

    /// <summary>Makes the result visible under its name.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (_temporary is not null)
        {
            Stream.Dispose();
            File.Move(_temporary, _path!, overwrite: true); // set together with _temporary
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (_temporary is not null)
        {
            File.Delete(_temporary); // not there any more after Commit
        }
    }

    // Renaming onto a symbolic link would replace the link.
    private static string Target(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target
            ? target.FullName
            : Path.GetFullPath(path);

    /// <summary>Standard output, unbuffered; writing to a pipe whose reader has gone throws, so that work can stop.</summary>
    public static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // Console's own stream swallows a broken pipe. A file keeps to Console's, which shares its position with other writers.
        var file = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 0);
        return file.CanSeek ? Console.OpenStandardOutput() : file;
    }
}
