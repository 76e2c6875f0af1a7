using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>The files under the paths that a person gave.</summary>
internal static class InputFiles
{
    /// <summary>Every file once, folders with all below them, by name; what cannot be looked at as a reason instead of a length.</summary>
    public static List<(string Path, long Length, Skipped? Skipped)> Find(IEnumerable<string> paths)
    {
        var found = new List<(string, long, Skipped?)>();
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            Add(path, folders, found);
        }

        return [.. found.DistinctBy(file => Path.GetFullPath(file.Item1), StringComparer.Ordinal)];
    }

    private static void Add(string path, HashSet<string> folders, List<(string, long, Skipped?)> found)
    {
        try
        {
            if (Directory.Exists(path))
            {
                AddFolder(path, folders, found);
            }
            else
            {
                found.Add(File.Exists(path) ? (path, new FileInfo(path).Length, null) : (path, 0, Missing));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add((path, 0, new(0, null, $"cannot be read: {failure.Message}")));
        }
    }

    private static Skipped Missing => new(0, null, "there is no such file or folder");

    private static void AddFolder(string path, HashSet<string> folders, List<(string, long, Skipped?)> found)
    {
        // A link back to a folder above would never end.
        if (!folders.Add(RealPath(path)))
        {
            found.Add((path, 0, new(0, null, "leads to a folder that is read already")));
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal).ToList())
        {
            Add(entry, folders, found);
        }
    }

    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var parent = Path.GetDirectoryName(full.TrimEnd(Path.DirectorySeparatorChar));
        var target = new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        if (target is not null)
        {
            return RealPath(target);
        }

        return parent is null
            ? full
            : Path.Combine(RealPath(parent), Path.GetFileName(full.TrimEnd(Path.DirectorySeparatorChar)));
    }
}
