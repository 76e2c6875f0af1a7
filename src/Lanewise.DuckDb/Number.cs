using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace Lanewise.DuckDb;

/// <summary>Numbers and identities that DuckDB stores in its own way.</summary>
internal static class Number
{
    private static readonly BigInteger LargestDecimal = new(decimal.MaxValue);

    /// <summary>A <see cref="decimal"/>, or the exact digits as text where they are too many for it.</summary>
    public static object Decimal(BigInteger unscaled, int scale)
    {
        var magnitude = BigInteger.Abs(unscaled);
        if (scale > 28 || magnitude > LargestDecimal)
        {
            return Digits(unscaled, scale);
        }

        var bits = (UInt128)magnitude;
        return new decimal(
            (int)(uint)bits,
            (int)(uint)(bits >> 32),
            (int)(uint)(bits >> 64),
            unscaled.Sign < 0,
            (byte)scale
        );
    }

    /// <summary>The digits of a decimal without its point, for a column of so many digits.</summary>
    /// <exception cref="OverflowException">The value has more digits than the width.</exception>
    public static Int128 Unscaled(decimal value, int scale, int width)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = (BigInteger)Magnitude(parts) * BigInteger.Pow(10, Math.Max(0, scale - value.Scale));
        magnitude /= BigInteger.Pow(10, Math.Max(0, value.Scale - scale));
        if (magnitude >= BigInteger.Pow(10, width))
        {
            throw new OverflowException($"{value} does not fit DECIMAL({width},{scale}).");
        }

        return value < 0 ? -(Int128)magnitude : (Int128)magnitude;
    }

    /// <summary>The 96 bits of a decimal's digits, given the parts of <see cref="decimal.GetBits(decimal, Span{int})"/>.</summary>
    public static UInt128 Magnitude(ReadOnlySpan<int> parts) =>
        new((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);

    /// <summary>BIGNUM: three bytes of header, then the magnitude, big-endian; of a negative one every bit is flipped.</summary>
    public static BigInteger BigNum(ReadOnlySpan<byte> bytes)
    {
        var isNegative = (bytes[0] & 0x80) == 0;
        var magnitude = bytes[3..].ToArray();
        for (var i = 0; isNegative && i < magnitude.Length; i++)
        {
            magnitude[i] = (byte)~magnitude[i];
        }

        var value = new BigInteger(magnitude, isUnsigned: true, isBigEndian: true);
        return isNegative ? -value : value;
    }

    /// <summary>UUID: stored with the highest bit flipped, so that it sorts as a signed number.</summary>
    public static Guid Uuid(Int128 stored)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt128BigEndian(bytes, stored ^ Int128.MinValue);
        return new(bytes, bigEndian: true);
    }

    /// <summary>The inverse of <see cref="Uuid"/>.</summary>
    public static Int128 StoredUuid(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt128BigEndian(bytes) ^ Int128.MinValue;
    }

    /// <summary>BIT: a byte that counts the unused bits in front, then the bits.</summary>
    public static string Bits(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length - 1) * 8) - bytes[0]];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i + bytes[0];
            text[i] = (bytes[1 + (bit / 8)] & (0x80 >> (bit % 8))) == 0 ? '0' : '1';
        }

        return new(text);
    }

    private static string Digits(BigInteger unscaled, int scale)
    {
        var digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var sign = unscaled.Sign < 0 ? "-" : "";
        return scale == 0 ? sign + digits : $"{sign}{digits[..^scale]}.{digits[^scale..]}";
    }
}
