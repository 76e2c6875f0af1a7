using Lanewise.Catalog;
using Lanewise.Store.Import;
using Lanewise.Store.Shards;

namespace Lanewise.Store.Tests;

/// <summary>
/// A process of its own that imports (<c>STORE PATH</c>), makes a shard (<c>I/N PATH FOLDER</c>) or holds a store until its input ends
/// (<c>STORE</c>).
/// </summary>
internal static class Program
{
    public static void Main(string[] args)
    {
        if (args is [var text, var path, var folder] && Shard.TryParse(text, out var shard))
        {
            ShardExtract.Run(shard, [path], folder, Knowledge.Embedded, Importing.Options);
            return;
        }

        using var store = PostingStore.Open(args[0], readOnly: false);
        if (args.Length == 1)
        {
            Console.WriteLine("held");
            Console.ReadLine();
            return;
        }

        PostingImport.Run(store, [args[1]], Knowledge.Embedded, Importing.Options with { BatchSize = 500 });
    }
}
