namespace Lanewise.DuckDb;

/// <summary>A type of SQL with all that belongs to it: elements, fields, names, digits.</summary>
public sealed record LogicalType
{
    /// <summary>What type it is.</summary>
    public required TypeKind Kind { get; init; }

    /// <summary>The kind by which values are stored; differs from <see cref="Kind"/> for DECIMAL and ENUM.</summary>
    public required TypeKind Storage { get; init; }

    /// <summary>Of a LIST, ARRAY or MAP: the type of its elements, which is for a MAP a struct of key and value; else null.</summary>
    public LogicalType? Element { get; init; }

    /// <summary>Of a STRUCT or UNION: the fields or members in order; else empty.</summary>
    public IReadOnlyList<Column> Fields { get; init; } = [];

    /// <summary>Of an ENUM: its names in order; else empty.</summary>
    public IReadOnlyList<string> EnumNames { get; init; } = [];

    /// <summary>Of a DECIMAL: the digits after the point; else 0.</summary>
    public int Scale { get; init; }

    /// <summary>Of a DECIMAL: the digits in all, 1 to 38; else 0.</summary>
    public int Width { get; init; }

    /// <summary>Of an ARRAY: the number of elements of every value; else 0.</summary>
    public int ArraySize { get; init; }

    /// <summary>The type as SQL writes it, such as <c>STRUCT("name" VARCHAR, score FLOAT)[]</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            TypeKind.List => $"{Element}[]",
            TypeKind.Array => $"{Element}[{ArraySize}]",
            TypeKind.Map => $"MAP({Element!.Fields[0].Type}, {Element.Fields[1].Type})",
            TypeKind.Struct => $"STRUCT({FieldList})",
            TypeKind.Union => $"UNION({FieldList})",
            TypeKind.Decimal => $"DECIMAL({Width},{Scale})",
            TypeKind.Enum => $"ENUM({string.Join(", ", EnumNames.Select(name => Quote(name, '\'')))})",
            TypeKind.TimestampS => "TIMESTAMP_S",
            TypeKind.TimestampMs => "TIMESTAMP_MS",
            TypeKind.TimestampNs => "TIMESTAMP_NS",
            TypeKind.TimeNs => "TIME_NS",
            TypeKind.Null => "\"NULL\"",
            _ => Kind.ToString().ToUpperInvariant(),
        };

    private string FieldList => string.Join(", ", Fields.Select(column => $"{Quote(column.Name, '"')} {column.Type}"));

    private static string Quote(string name, char quote) =>
        $"{quote}{name.Replace($"{quote}", $"{quote}{quote}", StringComparison.Ordinal)}{quote}";
}
