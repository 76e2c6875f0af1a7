using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Durability;
using Lanewise.Store.Import;

namespace Lanewise.Store.Tests;

/// <summary>Damaged files: what is wrong is said in a sentence with the file, and nothing is changed.</summary>
public sealed class StoreFailureTests : IDisposable
{
    private static readonly string[] Tables = ["posting", "fact", "mention", "pay_range", "place"];

    private readonly TemporaryFolder _folder = new();

    public StoreFailureTests()
    {
        InventedFiles.Write(_folder["day"], postings: 1000, day: 0);
        using var store = PostingStore.Open(File, readOnly: false);
        PostingImport.Run(store, [_folder["day"]], Knowledge.Embedded, Importing.Options);
    }

    private string File => _folder["a.duckdb"];

    [Theory]
    [InlineData(100, "damaged")]
    [InlineData(5000, "damaged")]
    [InlineData(20_000, "damaged")]
    [InlineData(300_000, "damaged")]
    [InlineData(600_000, "damaged")]
    public void A_file_that_breaks_off_is_said_to_be_damaged(int length, string expected) =>
        Explained(bytes => bytes[..length]).ShouldContain(expected);

    [Fact]
    public void A_zeroed_file_is_no_store() =>
        Explained(bytes => new byte[bytes.Length]).ShouldContain("not a Lanewise store");

    [Fact]
    public void Zeroed_blocks_are_damage() =>
        Explained(bytes =>
            {
                bytes.AsSpan(300_000).Clear();
                return bytes;
            })
            .ShouldContain("damaged");

    [Fact]
    public void A_changed_bit_in_each_block_is_damage_and_not_taken_for_a_lock() =>
        Explained(bytes =>
            {
                for (var at = 13_000; at < bytes.Length; at += 262_144)
                {
                    bytes[at] ^= 1;
                }

                return bytes;
            })
            .ShouldContain("damaged");

    [Fact]
    public void A_log_with_a_changed_bit_is_said_to_be_damaged_and_without_it_the_store_opens()
    {
        System.IO.File.WriteAllBytes(
            File + ".wal",
            [.. Log().Select((value, at) => at == 2000 ? (byte)~value : value)]
        );

        Explained(bytes => bytes).ShouldContain("its log beside it");

        System.IO.File.Delete(File + ".wal");
        using var store = PostingStore.Open(File, readOnly: true);
        StoreText.Rows(store, "SELECT count(*) FROM postings").ShouldBe(["[1000]"]);
    }

    [Fact]
    public void A_log_that_breaks_off_gives_what_was_stored_before()
    {
        var log = Log();
        System.IO.File.WriteAllBytes(File + ".wal", log[..(log.Length / 2)]);

        using var store = PostingStore.Open(File, readOnly: false);

        StoreText.Rows(store, "SELECT count(*) FROM postings").ShouldBe(["[1000]"]);
    }

    [Fact]
    public void Any_damage_of_a_block_or_header_is_explained()
    {
        var random = new Random(20_261);
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var start = random.Next(2) == 0 ? random.Next(12_288) : random.Next(12_288, 600_000);
            var length = 1 << random.Next(12);
            Should.NotThrow(() =>
                Read(bytes =>
                {
                    random.NextBytes(bytes.AsSpan(start, length));
                    return bytes;
                })
            );
        }
    }

    [Fact]
    public void A_failure_of_another_file_is_not_laid_to_the_store() =>
        StoreFailure
            .Of(
                "/a/store.duckdb",
                new DuckDbException(ErrorKind.IO, "IO Error: Cannot open file \"/b/x.csv\": Permission denied", null)
            )
            .ShouldBeNull();

    [Fact]
    public void A_mistake_in_sql_is_not_laid_to_the_store() =>
        StoreFailure
            .Of("a", new DuckDbException(ErrorKind.Binder, "Binder Error: no such column", null))
            .ShouldBeNull();

    public void Dispose() => _folder.Dispose();

    private string Explained(Func<byte[], byte[]> damage)
    {
        var explained = Read(damage).ShouldNotBeNull();
        explained.ShouldStartWith(_folder["damaged.duckdb"] + ": ");
        return explained;
    }

    /// <summary>Reads a damaged copy whole; gives what is said of it, null where the damage lies where nothing is.</summary>
    private string? Read(Func<byte[], byte[]> damage)
    {
        var (path, content) = (_folder["damaged.duckdb"], damage(System.IO.File.ReadAllBytes(File)));
        System.IO.File.WriteAllBytes(path, content);
        if (System.IO.File.Exists(File + ".wal"))
        {
            System.IO.File.Copy(File + ".wal", path + ".wal");
        }

        try
        {
            using var store = PostingStore.Open(path, readOnly: true);
            Array.ForEach(Tables, table => StoreText.Rows(store, $"SELECT bit_xor(hash(t)) FROM {table} t"));
            return null;
        }
        catch (StoreException failure)
        {
            return failure.Message;
        }
        catch (DuckDbException failure) when (StoreFailure.Of(path, failure) is { } explained)
        {
            return explained.Message;
        }
        finally
        {
            System.IO.File.ReadAllBytes(path).AsSpan().SequenceEqual(content).ShouldBeTrue();
            System.IO.File.Delete(path + ".wal");
        }
    }

    /// <summary>The log that a process leaves which is killed after it stored a posting more.</summary>
    private byte[] Log()
    {
        using var store = PostingStore.Open(File, readOnly: false);
        store.Connection.Execute("PRAGMA disable_checkpoint_on_shutdown; SET checkpoint_threshold = '1GB'");
        store.Connection.Execute("INSERT INTO posting SELECT * REPLACE ('z' || posting_id AS posting_id) FROM posting");
        return System.IO.File.ReadAllBytes(File + ".wal");
    }
}
