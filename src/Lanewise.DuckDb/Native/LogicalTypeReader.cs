namespace Lanewise.DuckDb.Native;

/// <summary>Reads DuckDB's description of a type into a <see cref="LogicalType"/>.</summary>
internal static class LogicalTypeReader
{
    /// <summary>Reads the type and releases the handle.</summary>
    public static LogicalType Take(LogicalTypeHandle handle)
    {
        using (handle)
        {
            return Read(handle);
        }
    }

    public static LogicalType Read(LogicalTypeHandle handle)
    {
        var kind = NativeMethods.TypeId(handle);
        var type = new LogicalType { Kind = kind, Storage = kind };
        return kind switch
        {
            TypeKind.Decimal => type with
            {
                Storage = NativeMethods.DecimalStorage(handle),
                Width = NativeMethods.DecimalWidth(handle),
                Scale = NativeMethods.DecimalScale(handle),
            },
            TypeKind.Enum => type with
            {
                Storage = NativeMethods.EnumStorage(handle),
                EnumNames = [.. EnumNames(handle)],
            },
            TypeKind.List => type with { Element = Take(NativeMethods.ListElement(handle)) },
            TypeKind.Map => type with { Element = MapElement(handle) },
            TypeKind.Array => type with
            {
                Element = Take(NativeMethods.ArrayElement(handle)),
                ArraySize = (int)NativeMethods.ArraySize(handle),
            },
            TypeKind.Struct => type with { Fields = [.. StructFields(handle)] },
            TypeKind.Union => type with { Fields = [.. UnionMembers(handle)] },
            _ => type,
        };
    }

    private static LogicalType MapElement(LogicalTypeHandle handle) =>
        new()
        {
            Kind = TypeKind.Struct,
            Storage = TypeKind.Struct,
            Fields =
            [
                new("key", Take(NativeMethods.MapKey(handle))),
                new("value", Take(NativeMethods.MapValue(handle))),
            ],
        };

    private static IEnumerable<string> EnumNames(LogicalTypeHandle handle)
    {
        var count = NativeMethods.EnumSize(handle);
        for (var i = 0U; i < count; i++)
        {
            yield return NativeText.Take(NativeMethods.EnumName(handle, i));
        }
    }

    private static IEnumerable<Column> StructFields(LogicalTypeHandle handle)
    {
        var count = NativeMethods.StructFieldCount(handle);
        for (var i = 0UL; i < count; i++)
        {
            var name = NativeText.Take(NativeMethods.StructFieldName(handle, i));
            yield return new(name, Take(NativeMethods.StructFieldType(handle, i)));
        }
    }

    private static IEnumerable<Column> UnionMembers(LogicalTypeHandle handle)
    {
        var count = NativeMethods.UnionMemberCount(handle);
        for (var i = 0UL; i < count; i++)
        {
            var name = NativeText.Take(NativeMethods.UnionMemberName(handle, i));
            yield return new(name, Take(NativeMethods.UnionMemberType(handle, i)));
        }
    }
}
