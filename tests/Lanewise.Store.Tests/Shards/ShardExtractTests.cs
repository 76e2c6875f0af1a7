using System.Diagnostics;
using Lanewise.Sources;

namespace Lanewise.Store.Tests.Shards;

public sealed class ShardExtractTests : IDisposable
{
    private readonly Sharding _sharding = new();

    [Fact]
    public void A_finished_shard_is_left_alone()
    {
        _sharding.Write("a.jsonl", Lines(20));
        var first = _sharding.Extract(0, 2);
        var files = Files();

        var again = _sharding.Extract(0, 2);

        (first.WasFinished, again.WasFinished).ShouldBe((false, true));
        Files().ShouldBe(files);
    }

    [Fact]
    public void A_damaged_shard_is_made_anew()
    {
        _sharding.Write("a.jsonl", Lines(20));
        var single = _sharding.Single();
        _sharding.ExtractAll(2);
        File.AppendAllText(Path.Combine(_sharding.Folder(1, 2), "fact.parquet"), "x");

        _sharding.Extract(0, 2).WasFinished.ShouldBeTrue();
        _sharding.Extract(1, 2).WasFinished.ShouldBeFalse();

        _sharding.Merged().ShouldBe(single);
    }

    [Fact]
    public void The_same_shard_and_others_may_be_made_at_once()
    {
        _sharding.Write("a.jsonl", Lines(60));
        var single = _sharding.Single();

        Parallel.For(0, 6, run => _sharding.Extract(run % 3, 3));

        _sharding.Merged().ShouldBe(single);
        Directory
            .EnumerateFileSystemEntries(_sharding.Out)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["plan.json", "shard-00000-of-00003", "shard-00001-of-00003", "shard-00002-of-00003"]);
    }

    [Fact]
    public void Killed_at_any_moment_and_run_again_the_shards_make_the_same_store()
    {
        _sharding.Write("a.jsonl", Lines(3000));
        var single = _sharding.Single();
        _sharding.Extract(0, 2);

        foreach (var milliseconds in new[] { 300, 900, 1500, 2100 })
        {
            using var run = Start("1/2");
            run.WaitForExit(milliseconds);
            run.Kill();
            run.WaitForExit();
        }

        using (var last = Start("1/2"))
        {
            last.WaitForExit();
            last.ExitCode.ShouldBe(0);
        }

        _sharding.Merged().ShouldBe(single);
    }

    [Fact]
    public void The_manifest_accounts_for_inputs_and_outputs()
    {
        _sharding.Write("a.jsonl", Lines(10) + "\n{broken\n");
        _sharding.Write("b.json", "[" + Lines(3).Replace('\n', ',') + "]");

        var parts = Enumerable.Range(0, 3).Select(index => _sharding.Extract(index, 3).Manifest).ToList();

        var inputs = parts.SelectMany(shard => shard.Inputs).ToList();
        inputs.Sum(part => part.Read).ShouldBe(14);
        inputs.Sum(part => part.Postings).ShouldBe(13);
        inputs.SelectMany(part => part.SkippedByReason).ShouldHaveSingleItem().Value.ShouldBe(1);
        inputs.Where(part => part.From == 0).ShouldAllBe(part => part.Sha256!.Length == 64);
        foreach (var (shard, index) in parts.Select((shard, index) => (shard, index)))
        {
            shard.Shard.ShouldBe(index);
            shard.Making.SeenOn.ShouldBe(Importing.Today);
            shard
                .Tables.Select(table => table.Name)
                .ShouldBe([
                    "fact",
                    "listing",
                    "mention",
                    "pay_range",
                    "place",
                    "posting",
                    "posting_version",
                    "seeker_count",
                ]);
        }
    }

    [Fact]
    public void Where_no_day_is_told_the_day_of_the_first_shard_holds_for_all()
    {
        _sharding.Write("a.jsonl", Lines(20));
        var single = _sharding.Single();
        _sharding.Extract(0, 2);

        _sharding.Extract(1, 2, Sharding.Options with { Time = new FixedTime(Importing.Today.AddDays(1)) });

        _sharding.Merged().ShouldBe(single);
    }

    [Fact]
    public void A_shard_of_other_inputs_or_made_otherwise_does_not_go_into_the_folder()
    {
        _sharding.Write("a.jsonl", Lines(20));
        _sharding.Extract(0, 2);

        Refusal(() => _sharding.Extract(0, 3)).ShouldContain("shards 3, not 2");
        Refusal(() => _sharding.Extract(1, 2, Sharding.Options with { Reading = new ReadOptions { Source = "mine" } }))
            .ShouldContain("--source mine, not none");
        Refusal(() => _sharding.Extract(1, 2, Sharding.Options with { SeenOn = new DateOnly(2026, 4, 1) }))
            .ShouldContain("--seen-on 2026-04-01, not 2026-03-01");
        _sharding.Write("a.jsonl", Lines(21));
        Refusal(() => _sharding.Extract(1, 2)).ShouldContain("a.jsonl of");
        _sharding.Write("b.jsonl", Lines(21));
        Refusal(() => _sharding.Extract(1, 2)).ShouldContain("2 input files, not 1");
    }

    [Fact]
    public void A_missing_input_is_a_failure()
    {
        var missing = Path.Combine(_sharding.Input, "missing.jsonl");

        Should
            .Throw<StoreException>(() =>
                Lanewise.Store.Shards.ShardExtract.Run(
                    new(0, 1),
                    [missing],
                    _sharding.Out,
                    Catalog.Knowledge.Embedded,
                    Sharding.Options
                )
            )
            .Message.ShouldContain("missing.jsonl: there is no such file");
    }

    public void Dispose() => _sharding.Dispose();

    private static string Refusal(Func<object> extract) => Should.Throw<StoreException>(() => extract()).Message;

    private static string Lines(int count) =>
        string.Join(
            '\n',
            Enumerable.Range(0, count).Select(number => Importing.Line($"{number}", $"Go Engineer {number % 7}"))
        );

    private string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(_sharding.Out, "*", SearchOption.AllDirectories)
                .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}")
                .Order(StringComparer.Ordinal),
        ];

    private Process Start(string shard)
    {
        var start = new ProcessStartInfo("dotnet");
        string[] arguments = [typeof(Program).Assembly.Location, shard, _sharding.Input, _sharding.Out];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        return Process.Start(start)!;
    }
}
