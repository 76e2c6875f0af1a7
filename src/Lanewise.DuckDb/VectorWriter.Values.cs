using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <content>Values one by one and whole spans of them. A null writes NULL.</content>
public sealed unsafe partial class VectorWriter
{
    private const int InlinedLength = 12;

    private Dictionary<string, int>? _enumIndices;

    /// <summary>Writes a BOOLEAN.</summary>
    /// <exception cref="InvalidOperationException">The column is of another type, or the chunk is full.</exception>
    public void Write(bool? value) => Put(TypeKind.Boolean, value);

    /// <summary>Writes an integer, whatever the size of the column's.</summary>
    /// <exception cref="OverflowException">The column's type cannot hold the value.</exception>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(long? value)
    {
        if (Type.Kind == TypeKind.BigInt)
        {
            Put(TypeKind.BigInt, value);
        }
        else if (value is { } present)
        {
            PutInteger(present);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Writes a UBIGINT.</summary>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(ulong? value) => Put(TypeKind.UBigInt, value);

    /// <summary>Writes a DOUBLE or FLOAT.</summary>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(double? value)
    {
        if (Type.Kind == TypeKind.Float)
        {
            Put(TypeKind.Float, (float?)value);
        }
        else
        {
            Put(TypeKind.Double, value);
        }
    }

    /// <summary>Writes a DECIMAL, rounded to the column's digits after the point, halves away from zero.</summary>
    /// <exception cref="OverflowException">It has more digits before the point than the column.</exception>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(decimal? value)
    {
        if (value is { } present)
        {
            PutDecimal(present);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Writes a DATE.</summary>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(DateOnly? value) => Put(TypeKind.Date, value?.DayNumber - Calendar.EpochDay);

    /// <summary>Writes a TIMESTAMP, or a TIMESTAMPTZ of what is taken to be UTC; parts below a microsecond are cut off.</summary>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(DateTime? value)
    {
        var kind = Type.Kind == TypeKind.TimestampTz ? TypeKind.TimestampTz : TypeKind.Timestamp;
        Put(kind, value is { } present ? Calendar.Microseconds(present) : default(long?));
    }

    /// <summary>Writes a UUID.</summary>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(Guid? value) =>
        Put(TypeKind.Uuid, value is { } present ? Number.StoredUuid(present) : default(Int128?));

    /// <summary>Writes a VARCHAR, or an ENUM by its name; unpaired surrogates become U+FFFD.</summary>
    /// <exception cref="ArgumentException">The ENUM has no such name.</exception>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(string? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else if (Type.Kind == TypeKind.Enum)
        {
            PutEnum(value);
        }
        else
        {
            Write(value.AsSpan());
        }
    }

    /// <summary>Writes a VARCHAR; unpaired surrogates become U+FFFD.</summary>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(ReadOnlySpan<char> value)
    {
        CheckStorage(TypeKind.Varchar);
        if (TryPutShort(value))
        {
            return;
        }

        const int OnStack = 512;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most <= OnStack)
        {
            Span<byte> utf8 = stackalloc byte[OnStack];
            PutBytes(utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        PutBytes(rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Writes a BLOB, or a VARCHAR given as UTF-8.</summary>
    /// <exception cref="ArgumentException">The column is a VARCHAR and the bytes are not UTF-8.</exception>
    /// <inheritdoc cref="Write(bool?)"/>
    public void Write(ReadOnlySpan<byte> value)
    {
        if (Type.Kind != TypeKind.Blob)
        {
            CheckStorage(TypeKind.Varchar);
            if (!Utf8.IsValid(value))
            {
                throw new ArgumentException("The bytes are not UTF-8.", nameof(value));
            }
        }

        PutBytes(value);
    }

    /// <summary>Writes many values as they are stored, none of them NULL.</summary>
    /// <typeparam name="T">The type named at the <see cref="TypeKind"/>, such as <see cref="int"/> for DATE.</typeparam>
    /// <inheritdoc cref="Write(bool?)"/>
    public void WriteAll<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (StoredAs.Type(Type.Storage) != typeof(T) || _child is not null)
        {
            throw Mismatch(typeof(T).Name);
        }

        Reserve(values.Length);
        values.CopyTo(new Span<T>((T*)_cells + Count, values.Length));
        Count += values.Length;
    }

    private void Put<T>(TypeKind storage, T? value)
        where T : unmanaged
    {
        CheckStorage(storage);
        if (value is { } present)
        {
            Reserve(1);
            ((T*)_cells)[Count++] = present;
        }
        else
        {
            WriteNull();
        }
    }

    private void CheckStorage(TypeKind storage)
    {
        if (Type.Storage != storage)
        {
            throw Mismatch(storage.ToString().ToUpperInvariant());
        }
    }

    private void PutInteger(long value)
    {
        if (Type.Kind is TypeKind.Decimal or TypeKind.Enum)
        {
            throw Mismatch("integers");
        }

        PutStored(value);
    }

    private void PutStored(Int128 value)
    {
        switch (Type.Storage)
        {
            case TypeKind.TinyInt:
                Put<sbyte>(TypeKind.TinyInt, checked((sbyte)value));
                break;
            case TypeKind.SmallInt:
                Put<short>(TypeKind.SmallInt, checked((short)value));
                break;
            case TypeKind.Integer:
                Put<int>(TypeKind.Integer, checked((int)value));
                break;
            case TypeKind.BigInt:
                Put<long>(TypeKind.BigInt, checked((long)value));
                break;
            case TypeKind.HugeInt:
                Put<Int128>(TypeKind.HugeInt, value);
                break;
            default:
                PutUnsigned(value);
                break;
        }
    }

    private void PutUnsigned(Int128 value)
    {
        switch (Type.Storage)
        {
            case TypeKind.UTinyInt:
                Put<byte>(TypeKind.UTinyInt, checked((byte)value));
                break;
            case TypeKind.USmallInt:
                Put<ushort>(TypeKind.USmallInt, checked((ushort)value));
                break;
            case TypeKind.UInteger:
                Put<uint>(TypeKind.UInteger, checked((uint)value));
                break;
            case TypeKind.UBigInt:
                Put<ulong>(TypeKind.UBigInt, checked((ulong)value));
                break;
            default:
                throw Mismatch("integers");
        }
    }

    private void PutDecimal(decimal value)
    {
        if (Type.Kind != TypeKind.Decimal)
        {
            throw Mismatch("decimals");
        }

        var rounded = Math.Round(value, Math.Min(Type.Scale, 28), MidpointRounding.AwayFromZero);
        PutStored(Number.Unscaled(rounded, Type.Scale, Type.Width));
    }

    private void PutEnum(string name)
    {
        _enumIndices ??= Type
            .EnumNames.Index()
            .ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        if (!_enumIndices.TryGetValue(name, out var index))
        {
            throw new ArgumentException($"{Type} has no '{name}'.", nameof(name));
        }

        PutStored(index);
    }

    // Nearly all short strings are ASCII, and can be written where they stay.
    private bool TryPutShort(ReadOnlySpan<char> value)
    {
        if (value.Length > InlinedLength)
        {
            return false;
        }

        Reserve(1);
        var cell = new Span<byte>(_cells + (16L * Count), 16);
        cell.Clear();
        if (Ascii.FromUtf16(value, cell[4..], out _) != OperationStatus.Done)
        {
            return false;
        }

        cell[0] = (byte)value.Length;
        Count++;
        return true;
    }

    // Short strings lie in their cell, which saves a call for most; the rest of the cell must be zero for comparisons.
    private void PutBytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(1);
        if (bytes.Length <= InlinedLength)
        {
            var cell = new Span<byte>(_cells + (16L * Count), 16);
            cell.Clear();
            cell[0] = (byte)bytes.Length;
            bytes.CopyTo(cell[4..]);
        }
        else
        {
            fixed (byte* start = bytes)
            {
                NativeMethods.AssignString(_vector, (ulong)Count, start, (ulong)bytes.Length);
            }
        }

        Count++;
    }
}
