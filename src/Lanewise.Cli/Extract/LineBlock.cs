using System.Buffers;

namespace Lanewise.Cli.Extract;

/// <summary>Some whole lines of a file, in a rented buffer.</summary>
/// <param name="Buffer">Holds the lines; given back by <see cref="Return"/>.</param>
/// <param name="Length">Bytes of it that are lines.</param>
/// <param name="FirstLine">Number of its first line in the file, from 1.</param>
internal readonly record struct LineBlock(byte[] Buffer, int Length, long FirstLine)
{
    /// <summary>Gives the buffer back; the block must not be used after it.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}
