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

        Connection.Scalar("SELECT sum(len(spans)) FROM t").ShouldBe((Int128)13_500);
        Connection
            .Scalar(
                "SELECT count(*) FROM (SELECT n, unnest(spans, recursive := true) FROM t) WHERE len(ends) != ends[1]"
            )
            .ShouldBe(0L);
        Connection.Scalar("SELECT spans FROM t WHERE n = 2999").ShouldBeOfType<object?[]>().Length.ShouldBe(9);
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
}
