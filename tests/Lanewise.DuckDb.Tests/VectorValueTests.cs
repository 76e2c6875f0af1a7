using System.Globalization;
using System.Numerics;

namespace Lanewise.DuckDb.Tests;

public sealed class VectorValueTests : InMemory
{
    public static TheoryData<string, object?> Scalars =>
        new()
        {
            { "true", true },
            { "(-128)::TINYINT", sbyte.MinValue },
            { "(-32768)::SMALLINT", short.MinValue },
            { "2147483647", int.MaxValue },
            { "(-9223372036854775808)::BIGINT", long.MinValue },
            { "255::UTINYINT", byte.MaxValue },
            { "65535::USMALLINT", ushort.MaxValue },
            { "4294967295::UINTEGER", uint.MaxValue },
            { "18446744073709551615::UBIGINT", ulong.MaxValue },
            { "(-170141183460469231731687303715884105728)::HUGEINT", Int128.MinValue },
            { "340282366920938463463374607431768211455::UHUGEINT", UInt128.MaxValue },
            { "1.5::FLOAT", 1.5f },
            { "'-inf'::DOUBLE", double.NegativeInfinity },
            { "1.25::DECIMAL(4,2)", 1.25m },
            { "(-12345.678)::DECIMAL(9,3)", -12345.678m },
            { "123456789012.5::DECIMAL(18,1)", 123456789012.5m },
            { "(-0.0000000000000000000000000001)::DECIMAL(38,28)", -0.0000000000000000000000000001m },
            { "'99999999999999999999999999999999999999'::DECIMAL(38,0)", "99999999999999999999999999999999999999" },
            {
                "'-0.00000000000000000000000000000000000001'::DECIMAL(38,38)",
                "-0.00000000000000000000000000000000000001"
            },
            { "'héllo 🚀'", "héllo 🚀" },
            { "''", "" },
            { "'a' || chr(0) || 'b'", "a\0b" },
            { "repeat('long', 100)", string.Concat(Enumerable.Repeat("long", 100)) },
            { "'happy'::ENUM('sad', 'happy')", "happy" },
            { "DATE '2026-11-21'", new DateOnly(2026, 11, 21) },
            { "DATE '0001-01-01'", DateOnly.MinValue },
            { "'infinity'::DATE", "infinity" },
            { "TIME '23:59:59.999999'", new TimeOnly(0, 0).Add(TimeSpan.FromDays(1) - TimeSpan.FromMicroseconds(1)) },
            { "TIME '24:00:00'", "24:00:00" },
            { "TIMESTAMP '1969-12-31 23:59:59.999999'", new DateTime(1970, 1, 1).AddMicroseconds(-1) },
            { "TIMESTAMP_S '1960-02-29 01:02:03'", new DateTime(1960, 2, 29, 1, 2, 3) },
            { "TIMESTAMP_MS '2026-01-02 03:04:05.678'", new DateTime(2026, 1, 2, 3, 4, 5, 678) },
            { "TIMESTAMP_NS '2026-01-02 03:04:05.123456789'", new DateTime(2026, 1, 2, 3, 4, 5).AddTicks(1_234_567) },
            { "TIMESTAMP '-infinity'", "-infinity" },
            { "TIMESTAMPTZ '2026-01-02 03:04:05+02'", new DateTimeOffset(2026, 1, 2, 1, 4, 5, TimeSpan.Zero) },
            { "INTERVAL '1 year 2 days 3 seconds'", new Interval(12, 2, 3_000_000) },
            { "'00112233-4455-6677-8899-aabbccddeeff'::UUID", Guid.Parse("00112233-4455-6677-8899-aabbccddeeff") },
            { "'10110'::BIT", "10110" },
            {
                "'123456789012345678901234567890123456789012'::BIGNUM",
                BigInteger.Parse("123456789012345678901234567890123456789012", CultureInfo.InvariantCulture)
            },
            { "'-42'::BIGNUM", new BigInteger(-42) },
            { "union_value(num := 5)", 5 },
            { "NULL", null },
            { "NULL::VARCHAR", null },
        };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_value_comes_as_the_type_of_its_own(string sql, object? expected) =>
        Connection.Scalar($"SELECT {sql}").ShouldBe(expected);

    [Theory]
    [InlineData("DATE '58052-01-01'")]
    [InlineData("DATE '0044-03-15 (BC)'")]
    [InlineData("DATE '0001-12-31 (BC)'")]
    [InlineData("DATE '5877642-06-25 (BC)'")]
    [InlineData("DATE '10000-01-01'")]
    [InlineData("TIMESTAMP '58052-02-29 12:30:45.25'")]
    [InlineData("TIMESTAMP '0044-03-15 (BC) 00:00:01'")]
    [InlineData("TIMESTAMPTZ '20000-01-01 00:00:00+00'")]
    [InlineData("TIMETZ '12:34:56.5+05:30'")]
    [InlineData("TIMETZ '12:34:56-03'")]
    [InlineData("TIMETZ '00:00:00+15:59:59'")]
    public void A_time_that_dotnet_cannot_hold_reads_as_duckdb_writes_it(string sql) =>
        Connection
            .Scalar($"SET TimeZone = 'UTC'; SELECT {sql}")
            .ShouldBe(Connection.Scalar($"SELECT ({sql})::VARCHAR"));

    [Fact]
    public void A_blob_is_its_bytes() =>
        Connection.Scalar(@"SELECT '\x00\xFFabc'::BLOB").ShouldBe(new byte[] { 0, 255, 97, 98, 99 });

    [Fact]
    public void A_list_is_an_array_of_objects() =>
        Connection.Scalar("SELECT [1, NULL, 3]").ShouldBe(new object?[] { 1, null, 3 });

    [Fact]
    public void An_array_of_fixed_size_is_an_array_of_objects() =>
        Connection
            .Rows("SELECT unnest([[1, 2]::INTEGER[2], NULL, [3, NULL]])")
            .ShouldBe([new object?[] { 1, 2 }, null, new object?[] { 3, null }]);

    [Fact]
    public void A_struct_keeps_the_order_of_its_fields()
    {
        var value = Connection
            .Scalar("SELECT {'b': 1, 'a': [{'x': 'deep'}], 'c': NULL}")
            .ShouldBeOfType<OrderedDictionary<string, object?>>();
        value.Keys.ShouldBe(["b", "a", "c"]);
        value["b"].ShouldBe(1);
        value["c"].ShouldBeNull();
        ((OrderedDictionary<string, object?>)((object?[])value["a"]!)[0]!)["x"].ShouldBe("deep");
    }

    [Fact]
    public void A_map_is_its_pairs() =>
        Connection
            .Scalar("SELECT MAP {'one': 1, 'none': NULL}")
            .ShouldBe(new KeyValuePair<object, object?>[] { new("one", 1), new("none", null) });

    [Fact]
    public void A_union_shows_the_member_that_is_set()
    {
        Connection.Execute(
            "CREATE TABLE u (v UNION(num INTEGER, text VARCHAR)); INSERT INTO u VALUES (1), ('two'), (NULL)"
        );
        Connection.Rows("SELECT v FROM u").ShouldBe([1, "two", null]);
    }

    [Fact]
    public void Repeated_and_shared_values_below_lists_are_read_rightly()
    {
        Connection.Execute(
            "CREATE TABLE d AS SELECT range % 3 AS k, 'a rather long text ' || (range % 5) AS t FROM range(5000)"
        );
        var lists = Connection.Rows("SELECT [t, 'constant that is long', t] FROM d WHERE k = 1");
        lists.Count.ShouldBe(1667);
        lists
            .Cast<object?[]>()
            .ShouldAllBe(list =>
                Equals(list[0], list[2]) && ((string)list[0]!).StartsWith("a rather", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void A_type_unknown_here_asks_for_a_cast() =>
        Should
            .Throw<NotSupportedException>(() => Connection.Scalar("SELECT 42::VARIANT"))
            .Message.ShouldContain("VARCHAR");

    [Theory]
    [InlineData("STRUCT(\"name\" VARCHAR, score FLOAT)[]", "STRUCT(\"name\" VARCHAR, \"score\" FLOAT)[]")]
    [InlineData("MAP(VARCHAR, INTEGER[])", "MAP(VARCHAR, INTEGER[])")]
    [InlineData("DECIMAL(18,3)", "DECIMAL(18,3)")]
    [InlineData("ENUM('a', 'it''s')", "ENUM('a', 'it''s')")]
    [InlineData("UNION(n INTEGER, t TIMESTAMP_MS)", "UNION(\"n\" INTEGER, \"t\" TIMESTAMP_MS)")]
    [InlineData("FLOAT[3]", "FLOAT[3]")]
    public void A_type_writes_itself_as_sql(string sql, string expected)
    {
        using var result = Connection.Query($"SELECT NULL::{sql}");
        var text = result.Columns[0].Type.ToString();
        text.ShouldBe(expected);
        result.Dispose();
        Connection.Execute($"SELECT NULL::{text}");
    }
}
