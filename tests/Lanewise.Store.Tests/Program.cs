using Lanewise.Catalog;
using Lanewise.Store.Import;

namespace Lanewise.Store.Tests;

/// <summary>Imports in a process of its own: <c>STORE PATH</c>.</summary>
internal static class Program
{
    public static void Main(string[] args)
    {
        using var store = PostingStore.Open(args[0], readOnly: false);
        PostingImport.Run(store, [args[1]], Knowledge.Embedded, Importing.Options);
    }
}
