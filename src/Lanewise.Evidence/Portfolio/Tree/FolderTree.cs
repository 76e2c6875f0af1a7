using System.Formats.Tar;

namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>The files of a folder as they are on disk. Links are not followed, and only plain files are opened.</summary>
internal sealed class FolderTree(string root) : ITree
{
    /// <summary>Folders in one another: more than any project has; a tree that goes on is one made to exhaust whoever walks it.</summary>
    public const int Deepest = 64;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <inheritdoc/>
    public string Version => "files on disk";

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> List(Action<SkippedPath> skip, CancellationToken stop)
    {
        var files = new List<TreeFile>();
        Walk(new DirectoryInfo(root), "", 0);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;

        void Walk(DirectoryInfo folder, string prefix, int depth)
        {
            stop.ThrowIfCancellationRequested();
            if (depth > Deepest)
            {
                skip(new SkippedPath(prefix.TrimEnd('/'), $"lies deeper than {Deepest} folders"));
                return;
            }

            foreach (var entry in Entries(folder, prefix, skip))
            {
                var path = prefix + entry.Name;
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    skip(new SkippedPath(path, "is a symbolic link"));
                }
                else if (entry is DirectoryInfo inner)
                {
                    if (entry.Name is not ".git")
                    {
                        Walk(inner, path + "/", depth + 1);
                    }
                }
                else if (((FileInfo)entry).Length is var size && size == 0 && !IsPlain(entry.FullName))
                {
                    skip(new SkippedPath(path, "is a pipe, socket or device, or cannot be read"));
                }
                else
                {
                    files.Add(new TreeFile(path, entry.FullName, size));
                }
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<(TreeFile File, RentedBytes Content)> Read(
        IReadOnlyList<TreeFile> files,
        Action<SkippedPath> skip,
        CancellationToken stop
    )
    {
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            if (Read(file, skip) is { } content)
            {
                yield return (file, content);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() { }

    // .NET tells a pipe or device from an empty file only where it packs them; opening one would wait for whoever writes to it.
    private static bool IsPlain(string path)
    {
        const int KindInHeader = 156;
        using var header = new MemoryStream();
        try
        {
            using var tar = new TarWriter(header, TarEntryFormat.Ustar, leaveOpen: true);
            tar.WriteEntry(path, "x");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return header.Length > KindInHeader && header.GetBuffer()[KindInHeader] == (byte)TarEntryType.RegularFile;
    }

    private static RentedBytes? Read(TreeFile file, Action<SkippedPath> skip)
    {
        var content = RentedBytes.Of((int)file.Size); // the list holds no file too large for that
        try
        {
            using var handle = File.OpenHandle(file.Key, options: FileOptions.SequentialScan);
            var length = 0;
            while (length < content.Memory.Length)
            {
                var read = RandomAccess.Read(handle, content.Memory.Span[length..], length);
                if (read == 0)
                {
                    break; // shorter than when it was listed
                }

                length += read;
            }

            return content.First(length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            content.Dispose();
            skip(new SkippedPath(file.Path, "cannot be read"));
            return null;
        }
    }

    private static List<FileSystemInfo> Entries(DirectoryInfo folder, string prefix, Action<SkippedPath> skip)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", Everything)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            skip(new SkippedPath(prefix.Length == 0 ? "." : prefix.TrimEnd('/'), "cannot be listed"));
            return [];
        }
    }
}
