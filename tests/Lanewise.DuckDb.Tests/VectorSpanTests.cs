namespace Lanewise.DuckDb.Tests;

public sealed class VectorSpanTests : InMemory
{
    [Fact]
    public void Values_are_a_span_of_the_stored_type()
    {
        using var result = Connection.Query(
            "SELECT (range * 2)::SMALLINT, DATE '1970-01-01' + range::INT FROM range(4)"
        );
        var chunk = result.Next()!;
        chunk[0].Values<short>().ToArray().ShouldBe([(short)0, (short)2, (short)4, (short)6]);
        chunk[1].Values<int>().ToArray().ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Values_of_another_type_are_refused()
    {
        using var result = Connection.Query("SELECT 1::INTEGER, 'text'");
        var chunk = result.Next()!;
        Should.Throw<InvalidOperationException>(() => chunk[0].Values<float>().Length).Message.ShouldContain("INTEGER");
        Should.Throw<InvalidOperationException>(() => chunk[1].Values<long>().Length).Message.ShouldContain("VARCHAR");
        Should.Throw<InvalidOperationException>(() => chunk[0].Utf8(0).Length);
        Should.Throw<InvalidOperationException>(() => chunk[0].String(0));
        Should.Throw<InvalidOperationException>(() => chunk[0].Child);
        Should.Throw<InvalidOperationException>(() => chunk[0].Field(0));
        Should.Throw<InvalidOperationException>(() => chunk[0].List(0));
    }

    [Fact]
    public void Utf8_gives_short_and_long_texts()
    {
        using var result = Connection.Query("SELECT unnest(['', 'twelve bytes', 'thirteen byte', NULL])");
        var texts = result.Next()![0];
        texts.Utf8(0).Length.ShouldBe(0);
        texts.Utf8(1).SequenceEqual("twelve bytes"u8).ShouldBeTrue();
        texts.Utf8(2).SequenceEqual("thirteen byte"u8).ShouldBeTrue();
        texts.Utf8(3).Length.ShouldBe(0);
        texts.StringOrNull(3).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => texts.String(3));
    }

    [Fact]
    public void Rows_outside_the_vector_are_refused()
    {
        using var result = Connection.Query("SELECT 'x', NULL");
        var chunk = result.Next()!;
        Should.Throw<ArgumentOutOfRangeException>(() => chunk[0].Utf8(1).Length);
        Should.Throw<ArgumentOutOfRangeException>(() => chunk[0].IsValid(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => chunk[1].Value(1));
    }

    [Fact]
    public void Validity_is_read_beyond_the_first_word_of_the_mask()
    {
        using var result = Connection.Query("SELECT CASE WHEN range % 7 = 0 THEN NULL ELSE range END FROM range(2000)");
        var vector = result.Next()![0];
        Enumerable.Range(0, vector.Count).ShouldAllBe(row => vector.IsValid(row) == (row % 7 != 0));
    }

    [Fact]
    public void List_entries_point_into_the_child()
    {
        using var result = Connection.Query("SELECT unnest([[1, 2], [], NULL, [3]])");
        var lists = result.Next()![0];
        lists.List(0).ShouldBe(new ListEntry(0, 2));
        lists.List(1).Length.ShouldBe(0UL);
        lists.List(2).ShouldBe(default);
        lists.Values<ListEntry>()[3].Length.ShouldBe(1UL);
        lists.Child.Values<int>()[(int)lists.List(3).Offset].ShouldBe(3);
    }

    [Fact]
    public void Fields_are_found_by_name_and_by_index()
    {
        using var result = Connection.Query("SELECT {'name': 'x', 'score': 0.5::FLOAT}");
        var structs = result.Next()![0];
        structs.Field("score").Values<float>()[0].ShouldBe(0.5f);
        structs.Field(0).String(0).ShouldBe("x");
        Should.Throw<ArgumentException>(() => structs.Field("rank")).Message.ShouldContain("rank");
        Should.Throw<ArgumentOutOfRangeException>(() => structs.Field(2));
    }
}
