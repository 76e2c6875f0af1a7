using Lanewise.DuckDb;

namespace Lanewise.Store.Import;

/// <summary>Writes one row's values from the first column on.</summary>
internal sealed class RowWriter(Appender appender)
{
    private int _column;

    public RowWriter Text(string? value)
    {
        appender[_column++].Write(value);
        return this;
    }

    public RowWriter Text(ReadOnlySpan<char> value)
    {
        appender[_column++].Write(value);
        return this;
    }

    public RowWriter Number(ulong? value)
    {
        appender[_column++].Write(value);
        return this;
    }

    public RowWriter Number(int value)
    {
        appender[_column++].Write(value);
        return this;
    }

    public RowWriter Day(DateOnly? value)
    {
        appender[_column++].Write(value);
        return this;
    }

    public RowWriter Truth(bool? value)
    {
        appender[_column++].Write(value);
        return this;
    }
}
