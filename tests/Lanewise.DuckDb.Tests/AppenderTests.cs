namespace Lanewise.DuckDb.Tests;

public sealed class AppenderTests : InMemory
{
    [Fact]
    public void Rows_of_many_chunks_arrive_in_order()
    {
        Connection.Execute("CREATE TABLE t (n INTEGER, text VARCHAR, day DATE)");
        using (var appender = Connection.Append("t"))
        {
            for (var i = 0; i < 5000; i++)
            {
                appender[0].Write(i);
                appender[1].Write(i % 3 == 0 ? null : $"the text of row number {i}");
                appender[2].Write(new DateOnly(2026, 1, 1).AddDays(i));
                appender.EndRow();
            }

            appender.Close();
        }

        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(5000L);
        Connection.Scalar("SELECT count(*) FROM t WHERE text IS NULL").ShouldBe(1667L);
        Connection.Scalar("SELECT count(*) FROM t WHERE text = 'the text of row number ' || n").ShouldBe(3333L);
        Connection.Scalar("SELECT count(*) FROM t WHERE day = DATE '2026-01-01' + n").ShouldBe(5000L);
    }

    [Fact]
    public void Every_type_is_written_as_its_value_in_sql()
    {
        Connection.Execute(
            """
            CREATE TABLE t AS SELECT true b, -1::TINYINT i1, -2::SMALLINT i2, -3::INTEGER i4, -4::BIGINT i8, -5::HUGEINT i16,
                1::UTINYINT u1, 2::USMALLINT u2, 3::UINTEGER u4, 4::UBIGINT u8, 0.5::FLOAT f, 0.25::DOUBLE d, 1.25::DECIMAL(4,2) d2,
                -1.5::DECIMAL(9,3) d4, 9.99::DECIMAL(18,2) d8, -123.456::DECIMAL(38,10) d16, DATE '1969-12-31' dd,
                TIMESTAMP '2026-01-02 03:04:05.678' ts, TIMESTAMPTZ '2026-01-02 03:04:05+00' tz,
                'f0112233-4455-6677-8899-aabbccddeeff'::UUID id, 'short' s, 'a text of many bytes' l, 'xy'::BLOB blob,
                'high'::ENUM('low', 'high') e
            """
        );
        using (var appender = Connection.Append("t"))
        {
            WriteAllTypes(appender);
            appender.EndRow();
            appender.Close();
        }

        Connection.Scalar("SELECT count(*) FROM (SELECT DISTINCT * FROM t)").ShouldBe(1L);
        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(2L);
    }

    [Fact]
    public void Nulls_of_every_shape_are_written()
    {
        Connection.Execute(
            "CREATE TABLE t (a INT, b VARCHAR, c INT[], d STRUCT(x INT, y VARCHAR[]), e VARCHAR[3], f MAP(VARCHAR, INT))"
        );
        using (var appender = Connection.Append("t"))
        {
            for (var i = 0; i < 3000; i++)
            {
                for (var column = 0; column < appender.ColumnCount; column++)
                {
                    appender[column].WriteNull();
                }

                appender.EndRow();
            }

            appender.Close();
        }

        Connection
            .Scalar(
                "SELECT count(*) FROM t WHERE COALESCE(a::VARCHAR, b, c::VARCHAR, d::VARCHAR, e::VARCHAR, f::VARCHAR) IS NULL"
            )
            .ShouldBe(3000L);
    }

    [Fact]
    public void Lists_of_structs_arrive_whole_also_when_they_outgrow_a_vector()
    {
        Connection.Execute("CREATE TABLE t (n INTEGER, spans STRUCT(name VARCHAR, ends INTEGER[])[])");
        using (var appender = Connection.Append("t"))
        {
            for (var i = 0; i < 3000; i++)
            {
                appender[0].Write(i);
                WriteSpans(appender[1], i % 10);
                appender.EndRow();
            }

            appender.Close();
        }

        Connection.Scalar("SELECT sum(len(spans))::INT FROM t").ShouldBe(13_500);
        Connection
            .Scalar(
                "SELECT count(*) FROM (SELECT n, unnest(spans, recursive := true) FROM t) WHERE len(ends) != ends[1]"
            )
            .ShouldBe(0L);
        Connection
            .Scalar("SELECT count(*) FROM t WHERE len(spans) > 1 AND spans[2].name NOT LIKE 'a name%'")
            .ShouldBe(0L);
        Connection.Scalar("SELECT count(*) FROM t WHERE len(spans) > 0 AND spans[1].name IS NOT NULL").ShouldBe(0L);
    }

    [Fact]
    public void Arrays_inside_lists_and_maps_are_written()
    {
        Connection.Execute("CREATE TABLE t (a DOUBLE[2][], m MAP(VARCHAR, INTEGER))");
        using (var appender = Connection.Append("t"))
        {
            for (var i = 0; i < 2048; i++)
            {
                WritePoints(appender[0], 3, i);
                WritePairs(appender[1], i % 4);
                appender.EndRow();
            }

            appender.Close();
        }

        Connection
            .Scalar("SELECT count(*) FROM t WHERE a[2] IS NULL AND a[1][1] = a[3][1] AND a[3][2] = 0.5")
            .ShouldBe(2048L);
        Connection.Scalar("SELECT sum(cardinality(m))::INT FROM t").ShouldBe(3072);
        Connection.Scalar("SELECT count(*) FROM t WHERE m['key 1'] = 1").ShouldBe(1024L);
    }

    [Fact]
    public void Columns_are_written_by_whole_spans()
    {
        Connection.Execute("CREATE TABLE t (a INTEGER, b DOUBLE)");
        using var appender = Connection.Append("t");
        for (var chunk = 0; chunk < 3; chunk++)
        {
            appender[0].WriteAll<int>([.. Enumerable.Range(chunk * Appender.ChunkSize, Appender.ChunkSize)]);
            appender[1].WriteAll<double>(new double[Appender.ChunkSize]);
            appender.EndRows(Appender.ChunkSize);
        }

        appender.Close();
        Connection.Scalar("SELECT sum(a)::BIGINT FROM t").ShouldBe(6144L * 6143 / 2);
    }

    [Fact]
    public void Columns_that_are_not_written_take_their_defaults()
    {
        Connection.Execute("CREATE SCHEMA s; CREATE TABLE s.\"my table\" (a INT DEFAULT 7, b VARCHAR, c INT)");
        using (var appender = Connection.Append("my table", "s", ["c", "b"]))
        {
            appender.ColumnCount.ShouldBe(2);
            appender[0].Write(1);
            appender[1].Write("x");
            appender.EndRow();
            appender.Close();
        }

        Connection
            .Scalar("SELECT [a::VARCHAR, b, c::VARCHAR] FROM s.\"my table\"")
            .ShouldBe(new object?[] { "7", "x", "1" });
    }

    [Fact]
    public void Rows_are_in_the_table_after_a_flush()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        using var appender = Connection.Append("t");
        appender[0].Write(1);
        appender.EndRow();
        appender.Flush();
        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(1L);
        appender[0].Write(2);
        appender.EndRow();
        appender.Close();
        Connection.Scalar("SELECT sum(a)::INT FROM t").ShouldBe(3);
    }

    [Fact]
    public void Rows_are_dropped_without_a_close()
    {
        Connection.Execute("CREATE TABLE t (a INT)");
        using (var appender = Connection.Append("t"))
        {
            for (var i = 0; i < 3000; i++)
            {
                appender[0].Write(i);
                appender.EndRow();
            }
        }

        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    [Fact]
    public void Rows_belong_to_the_transaction_of_the_connection()
    {
        Connection.Execute("CREATE TABLE t (a INT); BEGIN");
        using (var appender = Connection.Append("t"))
        {
            appender[0].Write(1);
            appender.EndRow();
            appender.Close();
        }

        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(1L);
        Connection.Execute("ROLLBACK");
        Connection.Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    private static void WriteAllTypes(Appender appender)
    {
        appender[0].Write(true);
        for (var i = 1; i <= 5; i++)
        {
            appender[i].Write(-i);
        }

        for (var i = 1; i <= 4; i++)
        {
            appender[5 + i].Write(i);
        }

        WriteFractions(appender);
        appender[16].Write(new DateOnly(1969, 12, 31));
        appender[17].Write(new DateTime(2026, 1, 2, 3, 4, 5, 678));
        appender[18].Write(new DateTime(2026, 1, 2, 3, 4, 5));
        appender[19].Write(Guid.Parse("f0112233-4455-6677-8899-aabbccddeeff"));
        appender[20].Write("short");
        appender[21].Write("a text of many bytes"u8);
        appender[22].Write("xy"u8);
        appender[23].Write("high");
    }

    private static void WriteFractions(Appender appender)
    {
        appender[10].Write(0.5);
        appender[11].Write(0.25);
        appender[12].Write(1.245m);
        appender[13].Write(-1.5m);
        appender[14].Write(9.99m);
        appender[15].Write(-123.456m);
    }

    private static void WriteSpans(VectorWriter spans, int count)
    {
        for (var i = 0; i < count; i++)
        {
            spans.Child.Field("name").Write(i % 2 == 0 ? null : "a name that is longer than twelve bytes");
            for (var j = 0; j <= i; j++)
            {
                spans.Child.Field("ends").Child.Write(i + 1);
            }

            spans.Child.Field("ends").EndList();
            spans.Child.EndStruct();
        }

        spans.EndList();
    }

    private static void WritePoints(VectorWriter points, int count, int x)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == 1)
            {
                points.Child.WriteNull();
                continue;
            }

            points.Child.Child.Write((double)x);
            points.Child.Child.Write(0.5);
            points.Child.EndList();
        }

        points.EndList();
    }

    private static void WritePairs(VectorWriter map, int count)
    {
        for (var i = 0; i < count; i++)
        {
            map.Child.Field(0).Write($"key {i}");
            map.Child.Field(1).Write(i);
            map.Child.EndStruct();
        }

        map.EndList();
    }
}
