namespace Lanewise.DuckDb.Tests;

public sealed class QueryResultTests : InMemory
{
    private const string Endless =
        "SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = 7";

    [Fact]
    public void A_stream_does_not_compute_what_is_not_read()
    {
        using var result = Connection.Query("SELECT range FROM range(1000000000000)");
        result.Next()!.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void An_error_in_the_middle_of_a_stream_is_thrown_where_it_happens()
    {
        using var result = Connection.Query(
            "SELECT CASE WHEN range < 500000 THEN 1 ELSE error('stop here') END FROM range(600000)"
        );
        var exception = Should.Throw<DuckDbException>(() =>
        {
            while (result.Next() is not null) { }
        });
        exception.Message.ShouldContain("stop here");
        result.Next().ShouldBeNull();
    }

    // Rows that DuckDB had buffered already (10,000) are lost like those not computed yet, so both must be told.
    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void A_stream_ended_by_another_statement_says_so(int rows)
    {
        using var result = Connection.Query($"SELECT range FROM range({rows})");
        result.Next().ShouldNotBeNull();
        Connection.Execute("SELECT 1");
        Should.Throw<DuckDbException>(() => result.Next()).Message.ShouldContain("closed");
    }

    [Fact]
    public void A_stream_ended_by_a_preparation_says_so()
    {
        using var result = Connection.Query("SELECT range FROM range(100000)");
        using var statement = Connection.Prepare("SELECT 2");
        Should.Throw<DuckDbException>(() => result.Next()).Message.ShouldContain("closed");
    }

    [Fact]
    public void A_stream_read_to_its_end_is_not_disturbed_by_later_statements()
    {
        using var result = Connection.Query("SELECT 1");
        while (result.Next() is not null) { }

        Connection.Execute("SELECT 1");
        result.Next().ShouldBeNull();
    }

    [Fact]
    public void What_a_stream_gives_is_appended_through_a_second_connection()
    {
        Connection.Execute("CREATE TABLE copy (n BIGINT)");
        using var other = Database.Connect();
        using var result = Connection.Query("SELECT range FROM range(300000)");
        using var appender = other.Append("copy");
        while (result.Next() is { } chunk)
        {
            appender[0].WriteAll(chunk[0].Values<long>());
            appender.EndRows(chunk.Count);
            appender.Flush();
        }

        appender.Close();
        Connection.Scalar("SELECT sum(n)::BIGINT FROM copy").ShouldBe(44_999_850_000L);
    }

    [Fact]
    public void A_stream_ended_by_a_flush_says_so()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        using var result = Connection.Query("SELECT range FROM range(100000)");
        using var appender = Connection.Append("t");
        appender[0].Write(1);
        appender.EndRow();
        appender.Close();
        Should.Throw<DuckDbException>(() => result.Next()).Message.ShouldContain("closed");
    }

    [Fact]
    public void Two_connections_stream_at_the_same_time()
    {
        using var other = Database.Connect();
        using var first = Connection.Query("SELECT range FROM range(50000)");
        using var second = other.Query("SELECT range FROM range(50000)");
        var rows = 0;
        while (first.Next() is { } a && second.Next() is { } b)
        {
            rows += a.Count + b.Count;
        }

        rows.ShouldBe(100_000);
    }

    [Fact]
    public async Task A_query_is_cancelled_while_it_runs()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.CancelAfter(100);
        var exception = await Should.ThrowAsync<OperationCanceledException>(() =>
            Task.Run(() => Connection.Query(Endless, cancellation.Token).Next(), CancellationToken.None)
        );
        exception.CancellationToken.ShouldBe(cancellation.Token);
        exception.InnerException.ShouldBeOfType<DuckDbException>().Kind.ShouldBe(ErrorKind.Interrupt);
        Connection.Scalar("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public async Task A_statement_of_a_script_is_cancelled_while_it_runs()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.CancelAfter(100);
        await Should.ThrowAsync<OperationCanceledException>(() =>
            Task.Run(
                () => Connection.Execute($"CREATE TABLE t AS {Endless}", cancellation.Token),
                CancellationToken.None
            )
        );
        Connection.Scalar("SELECT count(*) FROM duckdb_tables()").ShouldBe(0L);
    }

    [Fact]
    public void A_stream_is_cancelled_between_two_chunks()
    {
        using var cancellation = new CancellationTokenSource();
        using var result = Connection.Query("SELECT range FROM range(1000000000000)", cancellation.Token);
        result.Next().ShouldNotBeNull();
        cancellation.Cancel();
        Should.Throw<OperationCanceledException>(() => result.Next());
        Connection.Scalar("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public void A_cancelled_token_runs_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        Should.Throw<OperationCanceledException>(() => Connection.Execute("CREATE TABLE t (a INT)", cancelled));
        Connection.Scalar("SELECT count(*) FROM duckdb_tables()").ShouldBe(0L);
    }

    [Fact]
    public async Task Interrupt_from_another_thread_ends_the_query()
    {
        var query = Task.Run(() => Connection.Scalar(Endless));
        while (!query.IsCompleted)
        {
            await Task.Delay(50);
            Connection.Interrupt();
        }

        await Should.ThrowAsync<OperationCanceledException>(() => query);
    }

    [Fact]
    public async Task Progress_grows_while_a_query_runs()
    {
        Connection.Execute(
            "SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET progress_bar_time = 0"
        );
        Connection.Execute("CREATE TABLE big AS SELECT range AS n FROM range(40000000)");
        using var cancellation = new CancellationTokenSource();
        var query = Task.Run(() =>
            Connection.Execute("SELECT max(md5(md5(md5(n::VARCHAR)))) FROM big", cancellation.Token)
        );
        QueryProgress? seen = null;
        while (!query.IsCompleted && seen is not { Percentage: > 0 })
        {
            await Task.Delay(5);
            seen = Connection.Progress;
        }

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => query);
        seen!.Value.Percentage.ShouldBeInRange(0.0001, 100);
    }

    [Fact]
    public void Progress_is_null_where_nothing_runs() => Connection.Progress.ShouldBeNull();
}
