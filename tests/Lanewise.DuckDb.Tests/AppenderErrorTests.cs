namespace Lanewise.DuckDb.Tests;

public sealed class AppenderErrorTests : InMemory
{
    [Fact]
    public void A_missing_table_is_an_error() =>
        Should.Throw<DuckDbException>(() => Connection.Append("missing")).Message.ShouldContain("missing");

    [Fact]
    public void A_missing_column_is_an_error()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        Should.Throw<DuckDbException>(() => Connection.Append("t", columns: ["b"])).Message.ShouldContain("b");
    }

    [Fact]
    public void A_violated_constraint_is_told_at_the_close()
    {
        Connection.Execute("CREATE TABLE t (a INT PRIMARY KEY)");
        using (var appender = Connection.Append("t"))
        {
            appender[0].WriteAll<int>([1, 2, 1]);
            appender.EndRows(3);
            Should.Throw<DuckDbException>(appender.Close).Kind.ShouldBe(ErrorKind.Constraint);
        }

        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    [Fact]
    public void A_null_where_none_may_be_is_told_at_the_flush()
    {
        Connection.Execute("CREATE TABLE t (a INT NOT NULL)");
        using var appender = Connection.Append("t");
        appender[0].WriteNull();
        appender.EndRow();
        Should.Throw<DuckDbException>(appender.Flush).Kind.ShouldBe(ErrorKind.Constraint);
    }

    [Fact]
    public void A_table_dropped_meanwhile_is_told_at_the_close()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        using var appender = Connection.Append("t");
        appender[0].Write(1);
        appender.EndRow();
        Connection.Execute("DROP TABLE t");
        Should.Throw<DuckDbException>(appender.Close);
    }

    [Fact]
    public void A_row_with_a_column_left_out_is_refused()
    {
        Connection.Execute("CREATE TABLE t (a INT, b INT)");
        using var appender = Connection.Append("t");
        appender[0].Write(1);
        Should.Throw<InvalidOperationException>(appender.EndRow).Message.ShouldContain("Column 1");
    }

    [Fact]
    public void A_value_too_many_for_a_chunk_is_refused()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        using var appender = Connection.Append("t");
        appender[0].WriteAll<int>(new int[Appender.ChunkSize]);
        Should.Throw<InvalidOperationException>(() => appender[0].Write(1)).Message.ShouldContain("2048");
    }

    [Fact]
    public void A_struct_with_a_field_left_out_is_refused()
    {
        Connection.Execute("CREATE TABLE t (a STRUCT(x INT, y INT))");
        using var appender = Connection.Append("t");
        appender[0].Field("x").Write(1);
        Should.Throw<InvalidOperationException>(appender[0].EndStruct).Message.ShouldContain("'y'");
        Should.Throw<ArgumentException>(() => appender[0].Field("z"));
    }

    [Fact]
    public void An_array_of_another_length_is_refused()
    {
        Connection.Execute("CREATE TABLE t (a INT[2])");
        using var appender = Connection.Append("t");
        appender[0].Child.Write(1);
        Should.Throw<InvalidOperationException>(appender[0].EndList).Message.ShouldContain("INTEGER[2]");
    }

    [Fact]
    public void Values_of_another_type_are_refused()
    {
        Connection.Execute("CREATE TABLE t (a INT, b VARCHAR, c ENUM('x'), d DECIMAL(3,1))");
        using var appender = Connection.Append("t");
        Should.Throw<InvalidOperationException>(() => appender[0].Write("1")).Message.ShouldContain("INTEGER");
        Should.Throw<InvalidOperationException>(() => appender[0].Write(1.0));
        Should.Throw<InvalidOperationException>(() => appender[0].Child);
        Should.Throw<InvalidOperationException>(() => appender[0].Field(0));
        Should.Throw<InvalidOperationException>(() => appender[0].EndStruct());
        Should.Throw<InvalidOperationException>(() => appender[0].WriteAll<long>([1]));
        Should.Throw<InvalidOperationException>(() => appender[1].Write(1));
        Should.Throw<ArgumentException>(() => appender[1].Write([0xC3, 0x28]));
        Should.Throw<InvalidOperationException>(() => appender[1].WriteAll<byte>([1]));
        Should.Throw<ArgumentException>(() => appender[2].Write("y")).Message.ShouldContain("'y'");
        Should.Throw<InvalidOperationException>(() => appender[3].Write(1));
    }

    [Fact]
    public void Values_too_large_for_the_column_are_refused()
    {
        Connection.Execute("CREATE TABLE t (a TINYINT, b UINTEGER, c DECIMAL(3,1))");
        using var appender = Connection.Append("t");
        Should.Throw<OverflowException>(() => appender[0].Write(128));
        Should.Throw<OverflowException>(() => appender[1].Write(-1));
        Should.Throw<OverflowException>(() => appender[2].Write(99.95m));
        appender[2].Write(99.94m);
    }
}
