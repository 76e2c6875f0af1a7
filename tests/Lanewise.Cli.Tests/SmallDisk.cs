using System.Diagnostics;

namespace Lanewise.Cli.Tests;

/// <summary>A disk in memory of a given size, as a folder; gone when disposed.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<bool> Permitted = new(TryMount);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lanewise-disk-");

    /// <summary>Makes it.</summary>
    /// <param name="size">As mount has it, such as <c>4m</c>.</param>
    public SmallDisk(string size)
    {
        if (!Mount("-t", "tmpfs", "-o", $"size={size}", "tmpfs", _folder.FullName))
        {
            throw new InvalidOperationException("the disk could not be mounted");
        }
    }

    /// <summary>Whether one can be made here.</summary>
    public static bool IsPermitted => Permitted.Value;

    /// <summary>The files on it, by name.</summary>
    public IEnumerable<string> Files =>
        _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    /// <summary>A path on it.</summary>
    public string In(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Gives it other options, such as <c>size=90m</c> or <c>ro</c>.</summary>
    public void Remount(string options) =>
        Mount("-o", $"remount,{options}", _folder.FullName).ShouldBeTrue($"remount {options}");

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("umount", "-l", _folder.FullName);
        _folder.Delete();
    }

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("lanewise-disk-");
        var isMounted = Mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.FullName);
        if (isMounted)
        {
            Run("umount", folder.FullName);
        }

        folder.Delete();
        return isMounted;
    }

    private static bool Mount(params string[] arguments) => Run("mount", arguments);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true }
        )!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
