namespace Lanewise.DuckDb.Tests;

public sealed class ConnectionTests : InMemory
{
    [Fact]
    public void Query_streams_all_rows_in_chunks()
    {
        using var result = Connection.Query("SELECT range AS n FROM range(10000)");
        result.Columns.Single().Name.ShouldBe("n");
        result.Columns.Single().Type.Kind.ShouldBe(TypeKind.BigInt);
        var (sum, rows) = (0L, 0);
        while (result.Next() is { } chunk)
        {
            rows += chunk.Count;
            foreach (var n in chunk[0].Values<long>())
            {
                sum += n;
            }
        }

        rows.ShouldBe(10_000);
        sum.ShouldBe(49_995_000);
        result.Next().ShouldBeNull();
    }

    [Fact]
    public void Execute_runs_every_statement_and_counts_the_rows_of_the_last()
    {
        Connection
            .Execute("CREATE TABLE t (a INT); INSERT INTO t VALUES (1); INSERT INTO t VALUES (2), (3)")
            .ShouldBe(2);
        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(3L);
    }

    [Fact]
    public void Execute_of_comments_only_does_nothing() => Connection.Execute("-- nothing\n;").ShouldBe(0);

    [Fact]
    public void Query_runs_the_statements_before_the_last() =>
        Connection.Scalar("CREATE TABLE t AS SELECT 7 AS a; SELECT a FROM t").ShouldBe(7);

    [Fact]
    public void Query_without_statement_is_refused() =>
        Should.Throw<ArgumentException>(() => Connection.Query("-- nothing"));

    [Fact]
    public void Sql_with_the_character_nul_is_refused() =>
        Should.Throw<ArgumentException>(() => Connection.Execute("SELECT 1\0; DROP TABLE t"));
}
