using System.Buffers;

namespace Lanewise.Cli.Extract;

/// <summary>Some whole lines of a file, in a rented buffer.</summary>
/// <param name="Buffer">Holds the lines; given back by <see cref="Return"/>.</param>
/// <param name="Length">Bytes of it that are lines.</param>
/// <param name="FirstLine">Number of its first line in the file, from 1.</param>
internal readonly record struct LineBlock(byte[] Buffer, int Length, long FirstLine)
{
    /// <summary>Gives every line that is not blank to <paramref name="read"/>, without its end, a byte order mark and blanks around it.</summary>
    public void ForEachLine(LineAction read)
    {
        var lines = Buffer.AsSpan(0, Length);
        for (var number = FirstLine; !lines.IsEmpty; number++)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = Trim(end < 0 ? lines : lines[..end], number);
            if (!line.IsEmpty)
            {
                read(line, number);
            }

            lines = end < 0 ? [] : lines[(end + 1)..];
        }
    }

    /// <summary>Gives the buffer back; the block must not be used after it.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line, long number)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return (number == 1 && line.StartsWith(mark) ? line[mark.Length..] : line).Trim(" \t\r"u8);
    }
}
