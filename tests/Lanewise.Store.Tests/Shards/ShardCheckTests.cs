using Lanewise.Catalog;
using Lanewise.Store.Shards;

namespace Lanewise.Store.Tests.Shards;

public sealed class ShardCheckTests : IDisposable
{
    private readonly Sharding _sharding = new();

    public ShardCheckTests() =>
        _sharding.Write(
            "a.jsonl",
            string.Join('\n', Enumerable.Range(0, 40).Select(number => Importing.Line($"{number}")))
        );

    [Fact]
    public void Missing_shards_are_named_with_the_command_that_makes_them()
    {
        _sharding.Extract(0, 6);
        _sharding.Extract(2, 6);

        var refusal = Refusal();

        refusal.ShouldContain("missing: shards 1, 3-5 of 6; make each with: lanewise extract --shard 1/6 ");
        refusal.ShouldContain($" --out {_sharding.Out} --seen-on 2026-03-01");
    }

    [Fact]
    public void A_doubled_shard_is_named_with_both_places()
    {
        _sharding.ExtractAll(2);
        Copy(_sharding.Folder(1, 2), _sharding.Folder(1, 2) + "-copy");

        Refusal()
            .ShouldContain(
                "doubled: shard 1/2 stands in shard-00001-of-00002 and in shard-00001-of-00002-copy; delete all but one"
            );
    }

    [Theory]
    [InlineData("fact.parquet", "fact.parquet has")]
    [InlineData("manifest.json", "has no account that can be read")]
    public void A_damaged_shard_is_named_with_what_is_wrong(string file, string reason)
    {
        _sharding.ExtractAll(2);
        File.AppendAllText(Path.Combine(_sharding.Folder(1, 2), file), "}");

        var refusal = Refusal();

        refusal.ShouldContain("damaged: shard-00001-of-00002");
        refusal.ShouldContain(reason);
        refusal.ShouldContain($"delete {_sharding.Folder(1, 2)} and run: lanewise extract --shard 1/2 ");
    }

    [Fact]
    public void A_changed_byte_is_found_by_its_checksum()
    {
        _sharding.ExtractAll(2);
        var path = Path.Combine(_sharding.Folder(0, 2), "mention.parquet");
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);

        Refusal().ShouldContain("mention.parquet has another checksum than its account says");
    }

    [Fact]
    public void Shards_of_different_programs_are_not_mixed()
    {
        _sharding.ExtractAll(2);
        Edit(Path.Combine(_sharding.Folder(1, 2), "manifest.json"), "\"extractor\": ", "\"extractor\": 9");

        Refusal().ShouldContain("mixed: shard-00001-of-00002 was made by extractor 9");
    }

    [Fact]
    public void Shards_of_another_program_than_this_one_are_refused()
    {
        _sharding.ExtractAll(2);
        foreach (var file in Directory.EnumerateFiles(_sharding.Out, "*.json", SearchOption.AllDirectories))
        {
            Edit(file, "\"catalog\": \"", "\"catalog\": \"x");
        }

        Refusal().ShouldContain("made by another program than this one: catalog x");
    }

    [Fact]
    public void A_file_that_changed_between_two_shards_is_found()
    {
        _sharding.Extract(0, 2);
        var file = Path.Combine(_sharding.Input, "a.jsonl");
        var bytes = File.ReadAllBytes(file);
        bytes.AsSpan(bytes.Length / 2).Replace((byte)'\n', (byte)' ');
        File.WriteAllBytes(file, bytes);
        _sharding.Extract(1, 2);

        var refusal = Refusal();

        refusal.ShouldContain("changed: ");
        refusal.ShouldContain("shard-00000-of-00002");
    }

    [Fact]
    public void Where_there_are_no_shards_the_message_says_how_to_make_them() =>
        Refusal().ShouldContain("no shards there; make them with: lanewise extract --shard 0/4");

    [Fact]
    public void A_store_that_is_there_is_not_touched()
    {
        _sharding.ExtractAll(1);
        var path = _sharding.Write("store.duckdb", "mine");

        Should
            .Throw<StoreException>(() => ShardMerge.Run(_sharding.Out, path, Knowledge.Embedded))
            .Message.ShouldContain("a store is there already");
        File.ReadAllText(path).ShouldBe("mine");
    }

    public void Dispose() => _sharding.Dispose();

    private string Refusal() => Should.Throw<StoreException>(() => _sharding.Merged()).Message;

    private static void Edit(string path, string before, string after)
    {
        var text = File.ReadAllText(path);
        text.ShouldContain(before);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
