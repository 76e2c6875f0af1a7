using System.Globalization;
using System.Text;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>A picture in grey, as the portable graymap format has it (pgm, "P5").</summary>
internal sealed class GrayPicture
{
    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _width;
    private readonly int _height;

    private GrayPicture(byte[] bytes, int start, int width, int height) =>
        (_bytes, _start, _width, _height) = (bytes, start, width, height);

    /// <summary>The picture that begins at a place; null where none does, or not all of one.</summary>
    /// <param name="bytes">One or more pictures.</param>
    /// <param name="at">The place; afterwards the one behind the picture.</param>
    public static GrayPicture? Next(byte[] bytes, ref int at)
    {
        if (Field(bytes, ref at) != "P5")
        {
            return null;
        }

        if (
            !int.TryParse(Field(bytes, ref at), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(Field(bytes, ref at), NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            || Field(bytes, ref at) != "255"
            || (long)width * height > bytes.Length - at
        )
        {
            return null;
        }

        var picture = new GrayPicture(bytes, at, width, height);
        at += width * height;
        return picture;
    }

    /// <summary>The largest difference of shades in a rectangle, 0 to 255; 0 where it is empty.</summary>
    public int Contrast(double left, double top, double right, double bottom)
    {
        var (firstX, endX) = (Math.Clamp((int)left, 0, _width), Math.Clamp((int)Math.Ceiling(right), 0, _width));
        var (firstY, endY) = (Math.Clamp((int)top, 0, _height), Math.Clamp((int)Math.Ceiling(bottom), 0, _height));
        var (least, most) = (byte.MaxValue, byte.MinValue);
        for (var y = firstY; y < endY; y++)
        {
            foreach (var shade in _bytes.AsSpan(_start + (y * _width) + firstX, Math.Max(0, endX - firstX)))
            {
                (least, most) = (Math.Min(least, shade), Math.Max(most, shade));
            }
        }

        return Math.Max(0, most - least);
    }

    // A field of the head ends with one space or line end.
    private static string Field(byte[] bytes, ref int at)
    {
        var end = at;
        while (end < bytes.Length && end < at + 16 && bytes[end] is not ((byte)' ' or (byte)'\n'))
        {
            end++;
        }

        var field = Encoding.ASCII.GetString(bytes, at, end - at);
        at = Math.Min(bytes.Length, end + 1);
        return field;
    }
}
