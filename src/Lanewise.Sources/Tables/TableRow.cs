using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tables;

/// <summary>The fields of one record of a table.</summary>
internal readonly struct TableRow(SourceRecord record, ColumnMapping mapping)
{
    public string? Text(TableField field) => At(field) is { } at ? at.Holder.Text(at.Name) : null;

    public string? Verbatim(TableField field) => At(field) is { } at ? at.Holder.Verbatim(at.Name) : null;

    public IReadOnlyList<string> Words(TableField field) => At(field) is { } at ? at.Holder.Words(at.Name) : [];

    public string? Places(TableField field) => Joined.Places(Words(field));

    public DateOnly? Day(TableField field) => At(field) is { } at ? at.Holder.Day(at.Name) : null;

    public decimal? Amount(TableField field) => At(field) is { } at ? at.Holder.Amount(at.Name) : null;

    public bool? Truth(TableField field) => At(field) is { } at ? at.Holder.Truth(at.Name) : null;

    /// <summary>The field's column where it is a member of the record itself; null where it is nested or none.</summary>
    public string? TopLevel(TableField field) =>
        mapping.Column(field) is { } column && record.Has(column) ? column : null;

    // A name with dots may be one column of that name or a path.
    private (SourceRecord Holder, string Name)? At(TableField field)
    {
        if (mapping.Column(field) is not { } column)
        {
            return null;
        }

        var holder = record;
        while (!holder.Has(column))
        {
            var dot = column.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0 || holder.In(column[..dot]) is not { } inner)
            {
                return null;
            }

            holder = inner;
            column = column[(dot + 1)..];
        }

        return (holder, column);
    }
}
