using System.Diagnostics;

namespace Lanewise.DuckDb.Tests;

/// <summary>The memory of the process stays where it was, however often a thing is opened and closed.</summary>
[Collection(nameof(Alone))]
public sealed class LeakTests : InMemory
{
    private const int Times = 10_000;
    private const long Allowance = 8 << 20;

    [Fact]
    public void Statements_are_released() =>
        ShouldNotGrow(() =>
        {
            using var statement = Connection.Prepare("SELECT $1::VARCHAR, $2::INT, [1, 2, 3], {'a': 1}");
            statement.Bind(1, "a parameter of more than twelve bytes");
            statement.Bind(2, 7);
        });

    [Fact]
    public void Results_and_chunks_are_released() =>
        ShouldNotGrow(() =>
        {
            using var result = Connection.Query(
                "SELECT 'a text of more than twelve bytes' || range, [range], {'a': range} FROM range(20)"
            );
            result.Next()!.Count.ShouldBe(20);
        });

    [Fact]
    public void Results_left_in_the_middle_are_released() =>
        ShouldNotGrow(
            () =>
            {
                using var result = Connection.Query("SELECT range FROM range(100000)");
                result.Next().ShouldNotBeNull();
            },
            times: 3000
        );

    [Fact]
    public void Failed_statements_are_released() =>
        ShouldNotGrow(
            () =>
            {
                Should.Throw<DuckDbException>(() => Connection.Prepare("SELECT missing FROM nowhere"));
                Should.Throw<DuckDbException>(() => Connection.Execute("SELECT 'x'::INT"));
            },
            times: 3000
        );

    [Fact]
    public void Appenders_are_released()
    {
        Connection.Execute("CREATE TEMP TABLE t (a VARCHAR, b STRUCT(x VARCHAR)[])");
        ShouldNotGrow(
            () =>
            {
                using var appender = Connection.Append("t");
                appender[0].Write("a text of more than twelve bytes");
                appender[1].Child.Field(0).Write("another text of more than twelve bytes");
                appender[1].Child.EndStruct();
                appender[1].EndList();
                appender.EndRow();
            },
            times: 3000
        );
    }

    [Fact]
    public void Appenders_that_fail_are_released()
    {
        Connection.Execute("CREATE TEMP TABLE t (a INT NOT NULL)");
        ShouldNotGrow(
            () =>
            {
                using var appender = Connection.Append("t");
                appender[0].WriteNull();
                appender.EndRow();
                Should.Throw<DuckDbException>(appender.Close);
                Should.Throw<DuckDbException>(() => Connection.Append("missing"));
            },
            times: 3000
        );
    }

    [Fact]
    public void Connections_are_released() =>
        ShouldNotGrow(
            () =>
            {
                using var other = Database.Connect();
                other.Execute("SELECT 1");
            },
            times: 3000
        );

    [Fact]
    public void Databases_are_released() =>
        ShouldNotGrow(
            () =>
            {
                using var database = Database.Open(":memory:", new Dictionary<string, string> { ["threads"] = "1" });
                using var connection = database.Connect();
                connection.Execute("CREATE TABLE t AS SELECT 1");
            },
            times: 200
        );

    private static void ShouldNotGrow(Action action, int times = Times)
    {
        Repeat(action, times / 2);
        var before = Memory();
        Repeat(action, times);
        (Memory() - before).ShouldBeLessThan(Allowance);
    }

    private static void Repeat(Action action, int times)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
