namespace Lanewise.DuckDb.Tests;

public sealed class DatabaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("duckdb-");

    private string File => Path.Combine(_folder.FullName, "näme with 🚀.duckdb");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_library_says_its_version() => Database.LibraryVersion.ShouldStartWith("v1.5.");

    [Fact]
    public void A_file_keeps_what_was_written()
    {
        Write();
        using var database = Database.Open(File);
        using var connection = database.Connect();
        connection.Scalar("SELECT a FROM t").ShouldBe(42);
    }

    [Fact]
    public void A_file_opened_for_reading_only_cannot_be_written()
    {
        Write();
        using var database = Database.Open(File, new Dictionary<string, string> { ["access_mode"] = "READ_ONLY" });
        using var connection = database.Connect();
        connection.Scalar("SELECT a FROM t").ShouldBe(42);
        Should
            .Throw<DuckDbException>(() => connection.Execute("INSERT INTO t VALUES (1)"))
            .Kind.ShouldBe(ErrorKind.InvalidInput);
    }

    [Fact]
    public void Settings_are_applied()
    {
        using var database = Database.Open(":memory:", new Dictionary<string, string> { ["threads"] = "1" });
        using var connection = database.Connect();
        connection.Scalar("SELECT current_setting('threads')").ShouldBe(1L);
    }

    [Theory]
    [InlineData("no_such_setting", "1")]
    [InlineData("threads", "many")]
    public void A_wrong_setting_is_named(string name, string value)
    {
        var settings = new Dictionary<string, string> { [name] = value };
        Should
            .Throw<DuckDbException>(() => Database.Open(":memory:", settings))
            .Message.ShouldContain(name == "threads" ? value : name);
    }

    [Fact]
    public void A_file_that_is_no_database_is_an_error()
    {
        System.IO.File.WriteAllText(File, new string('x', 10_000));
        Should.Throw<DuckDbException>(() => Database.Open(File)).Kind.ShouldBe(ErrorKind.IO);
    }

    [Fact]
    public void A_file_in_a_missing_folder_is_an_error() =>
        Should
            .Throw<DuckDbException>(() => Database.Open(Path.Combine(_folder.FullName, "missing", "x.duckdb")))
            .Kind.ShouldBe(ErrorKind.IO);

    private void Write()
    {
        using var database = Database.Open(File);
        using var connection = database.Connect();
        connection.Execute("CREATE TABLE t AS SELECT 42 AS a");
    }
}
