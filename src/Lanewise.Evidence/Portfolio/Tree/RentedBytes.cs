using System.Buffers;

namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>The content of a file in a buffer of the pool; disposing gives it back.</summary>
internal readonly struct RentedBytes(byte[] buffer, int length) : IDisposable
{
    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, length);

    /// <summary>Where to read them into.</summary>
    public Memory<byte> Memory => buffer.AsMemory(0, length);

    /// <summary>Takes a buffer from the pool.</summary>
    public static RentedBytes Of(int length) => new(ArrayPool<byte>.Shared.Rent(Math.Max(length, 1)), length);

    /// <summary>The first bytes only, in the same buffer.</summary>
    public RentedBytes First(int count) => new(buffer, count);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
