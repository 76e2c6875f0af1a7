namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>Opens what a person names: a git repository at its last commit, or a folder.</summary>
internal static class Trees
{
    /// <summary>Opens it.</summary>
    /// <param name="path">A working tree, a bare repository or a folder.</param>
    /// <param name="options">How.</param>
    /// <exception cref="PortfolioException">It cannot be read; the message says why.</exception>
    public static ITree Open(string path, PortfolioOptions options)
    {
        if (!Directory.Exists(path))
        {
            throw new PortfolioException(File.Exists(path) ? "is a file; a folder is expected" : "is not there");
        }

        return options.IsUncommitted || GitFolder(path) is null
            ? new FolderTree(path)
            : GitTree.Open(Git(path, options));
    }

    /// <summary>git on the repository that <paramref name="path"/> is; null where it is none.</summary>
    /// <exception cref="PortfolioException">It is one, and git is not installed.</exception>
    public static GitProgram? GitOf(string path, PortfolioOptions options) =>
        GitFolder(path) is null ? null : Git(path, options);

    private static GitProgram Git(string path, PortfolioOptions options) =>
        GitProgram.IsInstalled
            ? new GitProgram(GitFolder(path)!, options.Patience) // only called where there is one
            : throw new PortfolioException(
                "is a git repository, and git is not installed; --uncommitted reads the files on disk"
            );

    private static string? GitFolder(string path)
    {
        var inside = Path.Combine(Path.GetFullPath(path), ".git");
        if (Directory.Exists(inside) || File.Exists(inside))
        {
            return inside;
        }

        var isBare =
            File.Exists(Path.Combine(path, "HEAD"))
            && Directory.Exists(Path.Combine(path, "objects"))
            && Directory.Exists(Path.Combine(path, "refs"));
        return isBare ? Path.GetFullPath(path) : null;
    }
}
