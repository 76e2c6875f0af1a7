using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Lanewise.DuckDb.Tests;

/// <summary>What is appended comes back equal, for generated values of every shape.</summary>
public sealed class RoundTripTests : InMemory
{
    // More than a chunk holds, so that chunks are reused.
    private const int MostRows = 5000;

    private static readonly string[] Pieces =
    [
        "a",
        "é",
        "🚀",
        "\0",
        "'",
        "\"",
        "\n",
        "漢字",
        "\uffff",
        "exactly twelve",
        "x",
        new string('y', 1000),
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.Choose(0, 8).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count))
        select string.Concat(pieces);

    [Fact]
    public void Texts_with_nulls() => Check("VARCHAR", Texts.OrNull(), static (writer, value) => writer.Write(value));

    [Fact]
    public void Integers_with_nulls() =>
        Check("BIGINT", Values<long>().OrNullValue(), static (writer, value) => writer.Write(value));

    [Fact]
    public void Doubles_with_nulls() =>
        Check("DOUBLE", Values<double>().OrNullValue(), static (writer, value) => writer.Write(value));

    [Fact]
    public void Decimals_with_nulls() =>
        Check(
            "DECIMAL(38,10)",
            Values<long>().Select(value => value / 10_000_000_000m).OrNullValue(),
            static (writer, value) => writer.Write(value)
        );

    [Fact]
    public void Dates_with_nulls() =>
        Check(
            "DATE",
            Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).OrNullValue(),
            static (writer, value) => writer.Write(value)
        );

    [Fact]
    public void Timestamps_with_nulls() =>
        Check(
            "TIMESTAMP",
            Values<long>()
                .Select(n => new DateTime(Math.Abs(n / 10 % (DateTime.MaxValue.Ticks / 10)) * 10))
                .OrNullValue(),
            static (writer, value) => writer.Write(value)
        );

    [Fact]
    public void Guids_with_nulls() =>
        Check("UUID", Values<Guid>().OrNullValue(), static (writer, value) => writer.Write(value));

    [Fact]
    public void Lists_of_texts_with_nulls_at_both_levels() =>
        Check(
            "VARCHAR[]",
            Texts.OrNull().ListUpTo(8).OrNull(),
            static (writer, list) => WriteList(writer, list, static (child, value) => child.Write((string?)value))
        );

    [Fact]
    public void Lists_of_lists_with_nulls_at_all_levels() =>
        Check(
            "BIGINT[][]",
            Values<long>().OrNullValue().Select(value => (object?)value).ListUpTo(4).OrNull().ListUpTo(6).OrNull(),
            static (writer, list) =>
                WriteList(
                    writer,
                    list,
                    static (inner, value) =>
                        WriteList(inner, (object?[]?)value, static (child, number) => child.Write((long?)number))
                )
        );

    [Fact]
    public void Lists_of_structs_with_nulls() =>
        Check(
            "STRUCT(\"name\" VARCHAR, \"n\" BIGINT)[]",
            Structs.OrNull().ListUpTo(8).OrNull(),
            static (writer, list) => WriteList(writer, list, WriteStruct)
        );

    [Fact]
    public void A_text_of_a_megabyte()
    {
        var text = string.Concat(Enumerable.Repeat("a 🚀 \0 in a long text;", 1 << 16));
        Append("VARCHAR", [text, "", text], static (writer, value) => writer.Write((string?)value));
        Connection.Rows("SELECT v FROM t ORDER BY rowid").ShouldBe([text, "", text]);
    }

    private static Gen<object?> Structs =>
        from name in Texts.OrNull()
        from n in Values<long>().OrNullValue()
        select (object?)new OrderedDictionary<string, object?> { ["name"] = name, ["n"] = n };

    private static Gen<T> Values<T>() => ArbMap.Default.GeneratorFor<T>();

    private static void WriteStruct(VectorWriter writer, object? value)
    {
        if (value is not OrderedDictionary<string, object?> fields)
        {
            writer.WriteNull();
            return;
        }

        writer.Field("name").Write((string?)fields["name"]);
        writer.Field("n").Write((long?)fields["n"]);
        writer.EndStruct();
    }

    private static void WriteList(VectorWriter writer, object?[]? list, Action<VectorWriter, object?> write)
    {
        if (list is null)
        {
            writer.WriteNull();
            return;
        }

        foreach (var value in list)
        {
            write(writer.Child, value);
        }

        writer.EndList();
    }

    private void Check<T>(string type, Gen<T> values, Action<VectorWriter, T> write) =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20261121, 7),
            Prop.ForAll(
                values.ListUpTo(MostRows).ToArbitrary(),
                rows =>
                {
                    Append(type, rows, write);
                    Shape(Connection.Rows("SELECT v FROM t ORDER BY rowid")).ShouldBe(Shape(rows.Cast<object?>()));
                }
            )
        );

    private void Append<T>(string type, IReadOnlyCollection<T> rows, Action<VectorWriter, T> write)
    {
        Connection.Execute($"CREATE OR REPLACE TABLE t (v {type})");
        using var appender = Connection.Append("t");
        foreach (var row in rows)
        {
            write(appender[0], row);
            appender.EndRow();
        }

        appender.Close();
    }

    // One text for a value however deep, because equality of arrays and dictionaries is that of references.
    private static string Shape(IEnumerable<object?> values) => string.Join('\u0001', values.Select(Shape));

    private static string Shape(object? value) =>
        value switch
        {
            null => "NULL",
            object?[] list => $"[{Shape((IEnumerable<object?>)list)}]",
            OrderedDictionary<string, object?> fields => $"{{{Shape(fields.Values)}}}",
            string text => $"'{text}'",
            double number => BitConverter.DoubleToInt64Bits(number).ToString(CultureInfo.InvariantCulture),
            decimal number => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(
                other is DateTime or DateOnly ? "o" : null,
                CultureInfo.InvariantCulture
            ),
            _ => throw new ArgumentException($"Unexpected {value.GetType()}.", nameof(value)),
        };
}
