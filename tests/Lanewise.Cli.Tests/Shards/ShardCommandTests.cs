using System.Text.Json;

namespace Lanewise.Cli.Tests.Shards;

public sealed class ShardCommandTests : IDisposable
{
    private const string Everything =
        "SELECT * EXCLUDE (first_seen, last_seen) FROM postings JOIN facts USING (posting_id) ORDER BY ALL";

    private readonly Workspace _workspace = new();

    [Fact]
    public void Shards_merged_answer_as_an_import_does()
    {
        _workspace.Write("in/a.jsonl", Postings.Lines(60) + "{broken\n");
        _workspace.Run("import", "in").Code.ShouldBe(1);
        var imported = _workspace.Run("sql", Everything, "--json");

        for (var index = 0; index < 3; index++)
        {
            var shard = _workspace.Run("extract", "--shard", $"{index}/3", "in", "--out", "shards");
            shard.Code.ShouldBe(0, shard.Error);
            shard.Error.ShouldStartWith($"shard {index}/3: ");
        }

        var merge = _workspace.Run("merge", "shards", "--db", "merged.duckdb");
        merge.Code.ShouldBe(1, merge.Error);
        merge.Output.ShouldContain("1 skipped: no valid JSON");
        merge.Output.ShouldContain("61 read by 3 shards: 60 postings, 0 of them in several shards");
        _workspace.Run("sql", Everything, "--json", "--db", "merged.duckdb").Output.ShouldBe(imported.Output);
    }

    [Fact]
    public void Both_tell_machines_what_they_did()
    {
        _workspace.Write("a.jsonl", Postings.Lines(10));

        var made = Json(_workspace.Run("extract", "--shard", "0/1", "a.jsonl", "--out", "shards", "--json"));
        var again = Json(_workspace.Run("extract", "--shard", "0/1", "a.jsonl", "--out", "shards", "--json"));
        var merged = Json(_workspace.Run("merge", "shards", "--db", "merged.duckdb", "--json"));

        made.GetProperty("was_finished").GetBoolean().ShouldBeFalse();
        again.GetProperty("was_finished").GetBoolean().ShouldBeTrue();
        made.GetProperty("postings").GetInt64().ShouldBe(10);
        merged.GetProperty("postings").GetInt64().ShouldBe(10);
        merged.GetProperty("skipped_by_reason").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_missing_shard_fails_with_its_command()
    {
        _workspace.Write("a.jsonl", Postings.Lines(10));
        _workspace.Run("extract", "--shard", "1/2", "a.jsonl", "--out", "shards", "--seen-on", "2026-03-01");

        var merge = _workspace.Run("merge", "shards", "--db", "merged.duckdb");

        merge.Code.ShouldBe(3);
        merge.Error.ShouldContain(
            "missing: shard 0 of 2; make it with: lanewise extract --shard 0/2 a.jsonl --out shards --seen-on 2026-03-01"
        );
        File.Exists(_workspace.In("merged.duckdb")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--shard 2/2 is not a shard: of 16 the first is 0/16, the last 15/16", "--shard", "2/2", "--out", "o")]
    [InlineData("--shard needs --out FOLDER", "--shard", "0/2")]
    [InlineData("--out a.jsonl is a file", "--shard", "0/2", "--out", "a.jsonl")]
    [InlineData("--evidence does not go with --shard", "--shard", "0/2", "--out", "o", "--evidence")]
    [InlineData("--shard reads files, not standard input", "-", "--shard", "0/2", "--out", "o")]
    [InlineData("--map goes with --shard", "--map", "title=name")]
    public void Wrong_use_is_explained(string message, params string[] options)
    {
        _workspace.Write("a.jsonl", Postings.Lines(1));

        var run = _workspace.Run(["extract", "a.jsonl", .. options]);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    public void Dispose() => _workspace.Dispose();

    private static JsonElement Json(Outcome outcome)
    {
        outcome.Code.ShouldBe(0, outcome.Error);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }
}
