namespace Lanewise.DuckDb.Tests;

public sealed class ParameterTests : InMemory
{
    [Fact]
    public void A_bool_is_bound() => Echo(statement => statement.Bind(1, true)).ShouldBe((true, "BOOLEAN"));

    [Fact]
    public void An_int_is_bound() =>
        Echo(statement => statement.Bind(1, int.MinValue)).ShouldBe((int.MinValue, "INTEGER"));

    [Fact]
    public void A_long_is_bound() =>
        Echo(statement => statement.Bind(1, long.MinValue)).ShouldBe((long.MinValue, "BIGINT"));

    [Fact]
    public void A_ulong_is_bound() =>
        Echo(statement => statement.Bind(1, ulong.MaxValue)).ShouldBe((ulong.MaxValue, "UBIGINT"));

    [Fact]
    public void A_hugeint_is_bound() =>
        Echo(statement => statement.Bind(1, Int128.MinValue + 1)).ShouldBe((Int128.MinValue + 1, "HUGEINT"));

    [Fact]
    public void A_float_is_bound() => Echo(statement => statement.Bind(1, 0.1f)).ShouldBe((0.1f, "FLOAT"));

    [Fact]
    public void A_double_is_bound() => Echo(statement => statement.Bind(1, 0.1)).ShouldBe((0.1, "DOUBLE"));

    [Theory]
    [InlineData("0", "DECIMAL(1,0)")]
    [InlineData("-1.50", "DECIMAL(3,2)")]
    [InlineData("0.0001", "DECIMAL(4,4)")]
    [InlineData("79228162514264337593543950335", "DECIMAL(29,0)")]
    [InlineData("-0.0000000000000000000000000001", "DECIMAL(28,28)")]
    public void A_decimal_is_bound_with_its_digits(string text, string type)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Echo(statement => statement.Bind(1, value)).ShouldBe((value, type));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("longer than twelve bytes, with 🚀 and \0 inside")]
    public void A_string_is_bound(string value) =>
        Echo(statement => statement.Bind(1, value)).ShouldBe((value, "VARCHAR"));

    [Fact]
    public void An_unpaired_surrogate_becomes_the_replacement_character() =>
        Echo(statement => statement.Bind(1, "a\ud800b")).ShouldBe(("a\ufffdb", "VARCHAR"));

    [Fact]
    public void A_blob_is_bound() =>
        Echo(statement => statement.Bind(1, [0, 255, 1])).Value.ShouldBe(new byte[] { 0, 255, 1 });

    [Fact]
    public void An_empty_blob_is_bound() =>
        Echo(statement => statement.Bind(1, Array.Empty<byte>())).Value.ShouldBe(Array.Empty<byte>());

    [Fact]
    public void A_date_is_bound() =>
        Echo(statement => statement.Bind(1, new DateOnly(1969, 7, 20))).ShouldBe((new DateOnly(1969, 7, 20), "DATE"));

    [Fact]
    public void A_timestamp_is_bound()
    {
        var value = new DateTime(1969, 7, 20, 20, 17, 40).AddMicroseconds(123_456);
        Echo(statement => statement.Bind(1, value)).ShouldBe((value, "TIMESTAMP"));
    }

    [Fact]
    public void An_instant_is_bound()
    {
        var value = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(5.5));
        Echo(statement => statement.Bind(1, value)).Value.ShouldBe(value);
    }

    [Fact]
    public void A_guid_is_bound_as_it_is_written()
    {
        var value = Guid.Parse("f0112233-4455-6677-8899-aabbccddeeff");
        Echo(statement => statement.Bind(1, value)).ShouldBe((value, "UUID"));
        using var statement = Connection.Prepare("SELECT ($1::UUID)::VARCHAR");
        statement.Bind(1, value);
        using var result = statement.Query();
        result.Single().ShouldBe("f0112233-4455-6677-8899-aabbccddeeff");
    }

    [Fact]
    public void Nulls_are_bound()
    {
        Echo(statement => statement.BindNull(1)).Value.ShouldBeNull();
        Echo(statement => statement.Bind(1, (string?)null)).Value.ShouldBeNull();
        Echo(statement => statement.Bind(1, (int?)null)).Value.ShouldBeNull();
        Echo(statement => statement.Bind(1, (byte[]?)null)).Value.ShouldBeNull();
        Echo(statement => statement.Bind(1, (string[]?)null)).Value.ShouldBeNull();
    }

    [Fact]
    public void Lists_are_bound()
    {
        Echo(statement => statement.Bind(1, ["go", null, "a language with a long name"]))
            .Value.ShouldBe(new object?[] { "go", null, "a language with a long name" });
        Echo(statement => statement.Bind(1, [1L, 2L])).ShouldBeList("BIGINT[]", 1L, 2L);
        Echo(statement => statement.Bind(1, [0.5, 1.5])).ShouldBeList("DOUBLE[]", 0.5, 1.5);
        Echo(statement => statement.Bind(1, Array.Empty<string>())).ShouldBeList("VARCHAR[]");
    }

    [Fact]
    public void A_list_filters_rows()
    {
        using var statement = Connection.Prepare("SELECT count(*) FROM range(10) WHERE list_contains($wanted, range)");
        statement.Bind("wanted", [3L, 5L, 99L]);
        using var result = statement.Query();
        result.Single().ShouldBe(2L);
    }

    [Fact]
    public void Numbers_without_parameter_are_refused()
    {
        using var statement = Connection.Prepare("SELECT ?");
        Should.Throw<ArgumentOutOfRangeException>(() => statement.Bind(0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => statement.Bind(2, 1));
    }

    [Fact]
    public void A_parameter_that_is_not_bound_is_an_error()
    {
        using var statement = Connection.Prepare("SELECT $a + $b");
        statement.ParameterNames.ShouldBe(["a", "b"]);
        statement.Bind("a", 1);
        Should.Throw<DuckDbException>(() => statement.Query()).Sql.ShouldBe("SELECT $a + $b");
    }

    [Fact]
    public void Cleared_bindings_are_gone()
    {
        using var statement = Connection.Prepare("SELECT ?::INT");
        statement.Bind(1, 1);
        statement.ClearBindings();
        Should.Throw<DuckDbException>(() => statement.Query());
    }

    private (object? Value, string Type) Echo(Action<Statement> bind)
    {
        using var statement = Connection.Prepare("SELECT $1");
        bind(statement);
        using var result = statement.Query();
        return (result.Single(), result.Columns[0].Type.ToString());
    }
}
