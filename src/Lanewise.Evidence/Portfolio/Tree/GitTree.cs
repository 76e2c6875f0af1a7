using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>The files of the last commit of a git repository, bare or with a working tree, read object by object; nothing is checked out.</summary>
internal sealed class GitTree : ITree
{
    private readonly GitProgram _git;
    private readonly string _commit;

    private GitTree(GitProgram git, string commit)
    {
        _git = git;
        _commit = commit;
    }

    /// <inheritdoc/>
    public string Version => $"commit {_commit[..12]}";

    /// <summary>Opens the last commit.</summary>
    /// <param name="git">git on the repository.</param>
    /// <exception cref="PortfolioException">There is no commit, or git cannot read the repository; the message says which.</exception>
    public static GitTree Open(GitProgram git)
    {
        var (code, output, error) = git.Run("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
        var commit = output.Trim();
        return code == 0 && commit.Length >= 40 ? new GitTree(git, commit)
            : error.Contains("fatal", StringComparison.Ordinal) ? throw new PortfolioException(FirstLine(error))
            : throw new PortfolioException("has no commit that git can read; --uncommitted reads the files on disk");
    }

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> List(Action<SkippedPath> skip, CancellationToken stop)
    {
        var files = new List<TreeFile>();
        var (code, output, error) = _git.Run("ls-tree", "-r", "-z", "-l", "--full-tree", _commit);
        foreach (var entry in output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            stop.ThrowIfCancellationRequested();
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var fields = entry[..Math.Max(tab, 0)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields is not [var mode, var kind, var name, var size])
            {
                continue;
            }

            var path = entry[(tab + 1)..];
            if (mode == "120000" || kind != "blob")
            {
                skip(new SkippedPath(path, mode == "120000" ? "is a symbolic link" : "is a submodule"));
            }
            else if (!long.TryParse(size, CultureInfo.InvariantCulture, out var bytes))
            {
                skip(new SkippedPath(path, "its object is missing or broken"));
            }
            else if (path.AsSpan().Count('/') > FolderTree.Deepest)
            {
                skip(new SkippedPath(path, $"lies deeper than {FolderTree.Deepest} folders"));
            }
            else
            {
                files.Add(new TreeFile(path, name, bytes));
            }
        }

        if (code != 0)
        {
            skip(new SkippedPath(".", $"part of the tree cannot be read: {FirstLine(error)}"));
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <inheritdoc/>
    public IEnumerable<(TreeFile File, RentedBytes Content)> Read(
        IReadOnlyList<TreeFile> files,
        Action<SkippedPath> skip,
        CancellationToken stop
    )
    {
        // git ends at the first broken object; it is started again for those after it.
        for (var next = 0; next < files.Count; )
        {
            using var batch = new Batch(_git, files, next);
            for (; next < files.Count; next++)
            {
                stop.ThrowIfCancellationRequested();
                var content = batch.Next(out var isBroken);
                if (content is null)
                {
                    skip(new SkippedPath(files[next].Path, "its object is missing or broken"));
                }
                else
                {
                    yield return (files[next], content.Value);
                }

                if (isBroken)
                {
                    next++;
                    break;
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() { }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();

    /// <summary>One run of <c>git cat-file --batch</c>: asked for objects by one thread, read by another.</summary>
    private sealed class Batch : IDisposable
    {
        private readonly Process _process;
        private readonly Stream _output;
        private readonly Task _asking;

        public Batch(GitProgram git, IReadOnlyList<TreeFile> files, int first)
        {
            _process = git.Start("cat-file", "--batch");
            _output = new BufferedStream(git.OutputOf(_process), 1 << 16);
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginErrorReadLine();
            _asking = Task.Run(() => Ask(files, first));
        }

        /// <summary>The content of the next object; null where it is missing or broken.</summary>
        public RentedBytes? Next(out bool isBroken)
        {
            var header = ReadHeader().Split(' ');
            isBroken = header is [""];
            if (
                header is not [_, "blob", var size]
                || !int.TryParse(size, CultureInfo.InvariantCulture, out var length)
            )
            {
                return null;
            }

            var content = RentedBytes.Of(length);
            var read = _output.ReadAtLeast(content.Memory.Span, length, throwOnEndOfStream: false);
            isBroken = read < length || _output.ReadByte() != '\n';
            if (isBroken)
            {
                content.Dispose();
                return null;
            }

            return content;
        }

        public void Dispose()
        {
            try
            {
                _process.Kill();
            }
            catch (InvalidOperationException)
            {
                // it has ended already
            }

            _asking.GetAwaiter().GetResult();
            _process.WaitForExit();
            _process.Dispose();
        }

        private void Ask(IReadOnlyList<TreeFile> files, int first)
        {
            try
            {
                for (var i = first; i < files.Count; i++)
                {
                    _process.StandardInput.Write(files[i].Key + "\n");
                }

                _process.StandardInput.Close();
            }
            catch (IOException)
            {
                // git has ended; the reader sees it
            }
        }

        private string ReadHeader()
        {
            var header = new StringBuilder();
            for (int b; (b = _output.ReadByte()) is not (-1 or '\n'); )
            {
                header.Append((char)b);
            }

            return header.ToString();
        }
    }
}
