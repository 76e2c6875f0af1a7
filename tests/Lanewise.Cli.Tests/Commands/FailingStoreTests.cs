using Lanewise.Store;

namespace Lanewise.Cli.Tests.Commands;

/// <summary>Stores that cannot be used: each command says in a sentence which file, why and what to do, and loses nothing.</summary>
public sealed class FailingStoreTests : IDisposable
{
    private const string Count = "SELECT count(*) AS n, count(DISTINCT text) AS texts FROM postings";

    private readonly Workspace _workspace = new();

    public FailingStoreTests() => _workspace.Write("mine.jsonl", Postings.Lines(3000));

    public static TheoryData<string> Commands =>
        ["sql", "compare", "pay", "postings", "show", "export", "claims", "bundle", "import"];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_damaged_store_is_said_to_be_damaged_by_every_command(string command)
    {
        Import(_workspace.Store).Code.ShouldBe(0);
        var damaged = File.ReadAllBytes(_workspace.Store)[..400_000];
        File.WriteAllBytes(_workspace.Store, damaged);

        var outcome = _workspace.Run(Arguments(command));

        outcome.Code.ShouldBe(3);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldStartWith($"lanewise: {_workspace.Store}: damaged; nothing was changed");
        outcome.Error.ShouldNotContain("   at ");
        File.ReadAllBytes(_workspace.Store).ShouldBe(damaged);
    }

    [Fact]
    public void Doctor_says_that_a_store_is_damaged()
    {
        Import(_workspace.Store).Code.ShouldBe(0);
        File.WriteAllBytes(_workspace.Store, File.ReadAllBytes(_workspace.Store)[..400_000]);

        var outcome = _workspace.Run("doctor");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("damaged; nothing was changed");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_store_in_use_is_waited_for_by_import_and_refused_by_the_others()
    {
        using var holder = PostingStore.Open(_workspace.Store, readOnly: false);
        var held = $"{_workspace.Store}: held by process {Environment.ProcessId}; ";

        using var import = _workspace.Begin("import", "mine.jsonl", "--source", "mine");
        import.StandardError.ReadLine().ShouldBe(held + "waiting until it has ended (Ctrl-C gives up)");
        var refused = _workspace.Run("sql", Count);
        refused.Code.ShouldBe(3);
        refused.Error.ShouldBe($"lanewise: {held}run this again when it has ended\n");

        holder.Dispose();
        import.StandardOutput.ReadToEnd().ShouldContain("3,000 new");
        import.WaitForExit();
        import.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Two_imports_at_once_store_both()
    {
        _workspace.Write("other.jsonl", Postings.Lines(3000));
        using var first = _workspace.Begin("import", "mine.jsonl", "--source", "mine");
        using var second = _workspace.Begin("import", "other.jsonl", "--source", "other");

        first.StandardOutput.ReadToEnd().ShouldContain("3,000 new");
        second.StandardOutput.ReadToEnd().ShouldContain("3,000 new");

        _workspace
            .Run("sql", "SELECT source, count(*) AS n FROM postings GROUP BY ALL ORDER BY ALL", "--csv")
            .Output.ShouldBe("source,n\nmine,3000\nother,3000\n");
    }

    [SmallDiskFact]
    public void A_full_disk_ends_an_import_with_a_sentence_and_the_next_one_takes_it_up()
    {
        using var disk = new SmallDisk("2m");

        var full = Import(disk.In("a.duckdb"));
        full.Code.ShouldBe(3);
        full.Error.ShouldStartWith(
            $"lanewise: {disk.In("a.duckdb")}: the disk is full; all that was stored before is still there"
        );
        full.Error.ShouldNotContain("   at ");
        _workspace.Run("sql", Count, "--csv", "--db", disk.In("a.duckdb")).Output.ShouldBe("n,texts\n0,0\n");

        disk.Remount("size=90m");
        Import(disk.In("a.duckdb")).Code.ShouldBe(0);
        _workspace.Run("sql", Count, "--csv", "--db", disk.In("a.duckdb")).Output.ShouldBe("n,texts\n3000,3000\n");
    }

    [SmallDiskFact]
    public void A_disk_too_small_to_begin_a_store_is_left_as_it_was()
    {
        using var disk = new SmallDisk("100k");

        var full = Import(disk.In("a.duckdb"));

        full.Code.ShouldBe(3);
        full.Error.ShouldContain("the disk is full");
        disk.Files.ShouldBeEmpty();
    }

    [SmallDiskFact]
    public void Where_the_log_fits_and_the_file_does_not_all_is_stored_and_that_is_said()
    {
        using var disk = new SmallDisk("90m");
        _workspace.Write("other.jsonl", Postings.Lines(3100));
        foreach (var free in new[] { 1_000_000, 2_000_000, 3_000_000, 4_000_000 })
        {
            File.Delete(disk.In("a.duckdb"));
            Import(disk.In("a.duckdb")).Code.ShouldBe(0);
            File.WriteAllBytes(disk.In("filler"), new byte[new DriveInfo(disk.In("")).AvailableFreeSpace - free]);

            var import = _workspace.Run("import", "other.jsonl", "--source", "other", "--db", disk.In("a.duckdb"));

            // The log takes it whole or not at all; what stays in the log is said.
            _workspace
                .Run("sql", Count, "--csv", "--db", disk.In("a.duckdb"))
                .Output.ShouldBe(import.Code == 0 ? "n,texts\n6100,3100\n" : "n,texts\n3000,3000\n");
            import
                .Error.Contains("all is stored, but in the log", StringComparison.Ordinal)
                .ShouldBe(import.Code == 0 && disk.Files.Contains("a.duckdb.wal", StringComparer.Ordinal));
            File.Delete(disk.In("filler"));
            File.Delete(disk.In("a.duckdb.wal"));
        }
    }

    [SmallDiskFact]
    public void A_read_only_folder_is_read_and_not_written()
    {
        using var disk = new SmallDisk("90m");
        Import(disk.In("a.duckdb")).Code.ShouldBe(0);
        disk.Remount("ro");

        foreach (var name in (string[])["a.duckdb", "new.duckdb", "folder/new.duckdb"])
        {
            var refused = Import(disk.In(name));
            refused.Code.ShouldBe(3);
            refused.Error.ShouldStartWith($"lanewise: {disk.In(name)}");
            refused.Error.ShouldContain("Read-only file system");
            refused.Error.ShouldNotContain("   at ");
        }

        _workspace.Run("sql", Count, "--csv", "--db", disk.In("a.duckdb")).Output.ShouldBe("n,texts\n3000,3000\n");
    }

    [SmallDiskFact]
    public void A_list_of_what_is_skipped_that_cannot_be_written_ends_an_import_before_it_begins()
    {
        using var disk = new SmallDisk("1m");
        disk.Remount("ro");

        var outcome = _workspace.Run("import", "mine.jsonl", "--source", "mine", "--skipped", disk.In("skipped.txt"));

        outcome.Code.ShouldBe(3);
        File.Exists(_workspace.Store).ShouldBeFalse();
    }

    private Outcome Import(string store) => _workspace.Run("import", "mine.jsonl", "--source", "mine", "--db", store);

    private string[] Arguments(string command) =>
        command switch
        {
            "sql" => ["sql", "SELECT * FROM postings"],
            "compare" or "pay" => [command, "rust", "go"],
            "postings" => ["postings", "rust"],
            "show" => ["show", "zzzzzzzzzzzz"],
            "export" => ["export", "postings", "--to", "x.csv"],
            "bundle" => ["bundle", "--out", _workspace.In("x.parquet")],
            "import" => ["import", "mine.jsonl", "--source", "mine"],
            _ => [command],
        };
}
