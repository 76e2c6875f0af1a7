namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>The files of a repository: those of a folder on disk, or those of a commit.</summary>
internal interface ITree : IDisposable
{
    /// <summary>What was read, for people: the folder, or the commit.</summary>
    string Version { get; }

    /// <summary>Lists the files, in the order of their paths; what cannot be read goes to <paramref name="skip"/>.</summary>
    IReadOnlyList<TreeFile> List(Action<SkippedPath> skip, CancellationToken stop);

    /// <summary>Reads files one after the other; a file that cannot be read goes to <paramref name="skip"/>.</summary>
    /// <param name="files">Which, in any order.</param>
    /// <param name="skip">Takes what could not be read.</param>
    /// <param name="stop">Ends the reading.</param>
    IEnumerable<(TreeFile File, RentedBytes Content)> Read(
        IReadOnlyList<TreeFile> files,
        Action<SkippedPath> skip,
        CancellationToken stop
    );
}
