using Lanewise.DuckDb;
using Lanewise.Store;

namespace Lanewise.Cli.Commands;

/// <summary>The facts that a command measures: those of the user's store, or those bundled with the program.</summary>
internal sealed class OpenedFacts(PostingStore store, bool isBundled) : IDisposable
{
    /// <summary>For queries over the views.</summary>
    public Connection Connection => store.Connection;

    /// <summary>Whether they come with the program, because there is no store yet.</summary>
    public bool IsBundled => isBundled;

    /// <summary>A sentence on where the answer comes from.</summary>
    public string Account() =>
        isBundled
            ? "Answered from the facts bundled with Lanewise; add your own with: lanewise import PATH"
            : $"Answered from {store.Path}.";

    /// <summary>Closes them.</summary>
    public void Dispose() => store.Dispose();
}
