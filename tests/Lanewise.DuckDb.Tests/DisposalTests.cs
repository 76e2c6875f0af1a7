namespace Lanewise.DuckDb.Tests;

public sealed class DisposalTests : InMemory
{
    [Fact]
    public void A_disposed_database_opens_no_connection()
    {
        var database = Database.Open(":memory:");
        database.Dispose();
        Should.Throw<ObjectDisposedException>(database.Connect);
    }

    [Fact]
    public void A_disposed_connection_runs_nothing()
    {
        var other = Database.Connect();
        other.Dispose();
        Should.Throw<ObjectDisposedException>(() => other.Execute("SELECT 1"));
        Should.Throw<ObjectDisposedException>(() => other.Query("SELECT 1"));
        Should.Throw<ObjectDisposedException>(() => other.Prepare("SELECT 1"));
        Should.Throw<ObjectDisposedException>(() => other.Append("t"));
        Should.Throw<ObjectDisposedException>(other.Interrupt);
        Should.Throw<ObjectDisposedException>(() => other.Progress);
    }

    [Fact]
    public void What_belongs_to_a_disposed_connection_runs_nothing()
    {
        var other = Database.Connect();
        using var statement = other.Prepare("SELECT 1");
        using var result = other.Query("SELECT range FROM range(10000)");
        other.Dispose();
        Should.Throw<ObjectDisposedException>(() => statement.Query());
        Should.Throw<ObjectDisposedException>(() => result.Next());
    }

    [Fact]
    public void A_disposed_statement_does_nothing()
    {
        var statement = Connection.Prepare("SELECT $1");
        statement.Dispose();
        Should.Throw<ObjectDisposedException>(() => statement.Bind(1, 1));
        Should.Throw<ObjectDisposedException>(() => statement.Execute());
        Should.Throw<ObjectDisposedException>(() => statement.Query());
        Should.Throw<ObjectDisposedException>(() => statement.ParameterCount);
    }

    [Fact]
    public void A_disposed_result_and_its_chunks_give_nothing()
    {
        var result = Connection.Query("SELECT 'a text that is not short', [1]");
        var chunk = result.Next()!;
        var (texts, lists) = (chunk[0], chunk[1]);
        result.Dispose();
        Should.Throw<ObjectDisposedException>(() => result.Next());
        Should.Throw<ObjectDisposedException>(() => texts.Utf8(0).Length);
        Should.Throw<ObjectDisposedException>(() => texts.String(0));
        Should.Throw<ObjectDisposedException>(() => lists.Values<ListEntry>().Length);
        Should.Throw<ObjectDisposedException>(() => lists.Child);
        Should.Throw<ObjectDisposedException>(() => lists.Value(0));
    }

    [Fact]
    public void A_chunk_gives_nothing_once_the_next_one_is_read()
    {
        using var result = Connection.Query("SELECT range FROM range(10000)");
        var first = result.Next()![0];
        result.Next();
        Should.Throw<ObjectDisposedException>(() => first.Values<long>().Length);
    }

    [Fact]
    public void A_closed_appender_takes_nothing()
    {
        Connection.Execute("CREATE TABLE t (a INT, b INT[], c VARCHAR)");
        using var appender = Connection.Append("t");
        var writers = Enumerable.Range(0, 3).Select(column => appender[column]).ToList();
        appender.Close();
        Should.Throw<ObjectDisposedException>(() => appender[0]);
        Should.Throw<ObjectDisposedException>(appender.EndRow);
        Should.Throw<ObjectDisposedException>(appender.Flush);
        Should.Throw<ObjectDisposedException>(appender.Close);
        Should.Throw<ObjectDisposedException>(() => writers[0].Write(1));
        Should.Throw<ObjectDisposedException>(() => writers[1].EndList());
        Should.Throw<ObjectDisposedException>(() => writers[1].Child.Write(1));
        Should.Throw<ObjectDisposedException>(() => writers[2].Write("x"));
        Should.Throw<ObjectDisposedException>(writers[2].WriteNull);
    }

    [Fact]
    public void Disposing_twice_is_harmless()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        var appender = Connection.Append("t");
        appender.Dispose();
        appender.Dispose();
        var result = Connection.Query("SELECT 1");
        result.Dispose();
        result.Dispose();
    }

    [Fact]
    public void Whatever_is_disposed_first_nothing_breaks()
    {
        var database = Database.Open(":memory:");
        var connection = database.Connect();
        connection.Execute("CREATE TABLE t (a INT)");
        var statement = connection.Prepare("SELECT range FROM range(10000)");
        var result = statement.Query();
        result.Next();
        var appender = connection.Append("t");
        database.Dispose();
        connection.Dispose();
        statement.Dispose();
        appender.Dispose();
        result.Dispose();
    }
}
