using System.Buffers;

namespace Lanewise.Cli.Extract;

/// <summary>What a block of lines gave; used again for another block once it is written.</summary>
/// <param name="length">Bytes of the block, about as many as its facts need.</param>
internal sealed class BlockFacts(int length)
{
    /// <summary>Facts as JSON Lines in UTF-8.</summary>
    public ArrayBufferWriter<byte> Json { get; } = new(Math.Max(length, 1));

    /// <summary>Lines that gave none, in their order.</summary>
    public List<SkippedLine> Skipped { get; } = [];

    /// <summary>Lines that gave facts.</summary>
    public int Count { get; set; }

    /// <summary>Makes it ready for another block, with the room it has.</summary>
    public void Clear()
    {
        Json.ResetWrittenCount();
        Skipped.Clear();
        Count = 0;
    }
}
