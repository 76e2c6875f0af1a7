using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Tests.Shards;

public sealed class ShardMergeTests : IDisposable
{
    private readonly Sharding _sharding = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Shards_together_make_the_store_that_one_machine_makes(int count)
    {
        WriteInputs();
        var single = _sharding.Single();

        _sharding.ExtractAll(count);

        _sharding.Merged(out var report).ShouldBe(single);
        report.Read.ShouldBe(report.Shards.Sum(shard => shard.Inputs.Sum(part => part.Read)));
        report.SkippedByReason.Sum(skipped => skipped.Count).ShouldBe(report.Skipped);
    }

    [Fact]
    public void Every_record_is_read_by_one_shard()
    {
        WriteInputs();
        using var import = new Importing();
        var single = import.Run(_sharding.Input);

        _sharding.ExtractAll(7);
        _sharding.Merged(out var report);

        report.Read.ShouldBe(single.Read);
        report.Skipped.ShouldBe(single.Skipped);
        report.Postings.ShouldBe(import.Store.Connection.Number("SELECT count(*) FROM posting"));
        report.Shared.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Whatever_the_lines_and_the_shards_the_store_is_the_same() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20261121, 23),
            Prop.ForAll(
                ArbMap.Default.ArbFor<PositiveInt>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (seed, shards) => Same(new System.Random(seed.Get), 1 + (shards.Get % 9))
            )
        );

    public void Dispose() => _sharding.Dispose();

    private static void Same(System.Random random, int shards)
    {
        using var sharding = new Sharding();
        for (var file = 0; file < 1 + random.Next(4); file++)
        {
            var lines = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Line(random) + End(random)));
            var name = $"{file}.jsonl{(random.Next(2) == 0 ? ".gz" : "")}";
            sharding.Write(
                name,
                name.EndsWith(".gz", StringComparison.Ordinal)
                    ? Importing.Gzip(lines)
                    : System.Text.Encoding.UTF8.GetBytes(lines)
            );
        }

        var single = sharding.Single();
        sharding.ExtractAll(shards);

        sharding.Merged().ShouldBe(single);
    }

    /// <summary>Files of every kind that is split in its own way, with postings that come several times.</summary>
    private void WriteInputs()
    {
        _sharding.Write("a.jsonl", Lines(0, 60, "2026-01-05") + "\n{broken\n" + Lines(30, 20, "2026-02-01", "Rust"));
        _sharding.Write(
            "b.jsonl.gz",
            Importing.Gzip(Lines(50, 80, "2026-02-20") + "\r\n\r\n" + Lines(0, 10, null, "Go"))
        );
        _sharding.Write("c.parquet", Table(100, 300, "2026-01-20"), "FORMAT parquet");
        _sharding.Write("d.jsonl.zst", Table(350, 90, "2026-02-10"), "FORMAT json, COMPRESSION zstd");
        _sharding.Write("e.csv", Table(400, 30, "2026-02-28"), "FORMAT csv, HEADER true");
        _sharding.Write("f.json", "[" + Lines(10, 5, "2026-03-01").Replace('\n', ',') + "]");
        _sharding.Write("g.csv", "acme,2026-01-02;2026-01-04\nother,2026-01-02\n");
        _sharding.Write("h.csv", "month,hiring_posts,seeking_posts\n2026-01,320,410\n2026-02,300,400\n");
        _sharding.Write("i.csv", "month,hiring_posts,seeking_posts\n2026-02,310,405\n");
        _sharding.Write("j.txt", "");
        _sharding.Write("k.jsonl", Lines(55, 2, "2026-01-01", new string('x', 20_000)));
    }

    private static string Lines(int from, int count, string? seen, string language = "Python") =>
        string.Join(
            '\n',
            Enumerable
                .Range(from, count)
                .Select(number =>
                    Importing.Line(
                        number.ToString(CultureInfo.InvariantCulture),
                        $"{language} Engineer {number % 5}",
                        $"Number {number / 2} builds with {language} in Berlin and pays $150,000 a year.",
                        seen is null ? "" : $",\"last_seen\":\"{seen}\""
                    )
                )
        );

    private static string Table(int from, int count, string seen) =>
        $"""
            SELECT i::VARCHAR AS id, 'Go Engineer ' || i % 4 AS title, 'Acme' AS company,
                'Number ' || i || ' builds services in Go and PostgreSQL in Oslo.{Importing.Rest}' AS text, '{seen}' AS last_seen
            FROM range({from}, {from + count}) t(i)
            """;

    private static string Line(System.Random random)
    {
        var id = random.Next(12).ToString(CultureInfo.InvariantCulture);
        var day = new DateOnly(2026, 1, 1).AddDays(random.Next(30)).ToString("O", CultureInfo.InvariantCulture);
        return random.Next(12) switch
        {
            0 => "{broken",
            1 => "",
            2 => Importing.Line(id, $"Engineer {random.Next(2)}", new string('x', random.Next(3000))),
            3 => Importing.Line(id, more: $",\"date\":\"{day}\""),
            _ => Importing.Line(
                id,
                $"Engineer {random.Next(2)}",
                more: $",\"last_seen\":\"{day}\",\"clicks\":{random.Next(3)}"
            ),
        };
    }

    private static string End(System.Random random) => random.Next(5) == 0 ? "\r\n" : "\n";
}
