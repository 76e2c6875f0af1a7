using System.Buffers;

namespace Lanewise.Cli.Extract;

/// <summary>Cuts a stream into blocks of whole lines, so that threads can read blocks side by side.</summary>
internal sealed class LineBlocks(Stream stream, string file, Action<SkippedLine> skip)
{
    private const int BlockSize = 1 << 19;

    // A line beyond this is no posting; larger buffers would let one broken file take all memory.
    private const int LongestLine = 1 << 28;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _filled;
    private long _line = 1;
    private bool _isAtEnd;

    /// <summary>Bytes of content read so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Number of the line after the last whole one.</summary>
    public long Line => _line;

    /// <summary>Whether the file's packing was found broken, which has been told.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The next block, or null after the last.</summary>
    public LineBlock? Next()
    {
        while (!_isAtEnd)
        {
            Fill();
            var end = _isAtEnd ? _filled : _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
            {
                return Take(end);
            }

            GrowOrSkip();
        }

        return null;
    }

    private void Fill()
    {
        try
        {
            var room = _buffer.AsSpan(_filled);
            var count = stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
            _isAtEnd = count < room.Length;
            _filled += count;
            Bytes += count;
        }
        catch (InvalidDataException e)
        {
            // What was decompressed before the damage is good; the line it breaks off in is not.
            _filled = _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
            _isAtEnd = true;
            IsDamaged = true;
            skip(new SkippedLine(file, 0, $"the compressed data is damaged or cut off ({e.Message.TrimEnd('.')})"));
        }
    }

    private LineBlock? Take(int end)
    {
        var block = new LineBlock(_buffer, end, _line);
        var rest = _buffer.AsSpan(end, _filled - end);
        _line += block.Buffer.AsSpan(0, end).Count((byte)'\n');
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, rest.Length * 2));
        rest.CopyTo(next);
        (_buffer, _filled) = (next, rest.Length);
        return block;
    }

    private void GrowOrSkip()
    {
        if (_isAtEnd)
        {
            return;
        }

        if (_filled >= LongestLine)
        {
            skip(new SkippedLine(file, _line, $"the line is longer than {LongestLine >> 20} MB"));
            SkipLine();
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void SkipLine()
    {
        int end;
        do
        {
            _filled = 0;
            Fill();
            end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        } while (end < 0 && !_isAtEnd);

        var start = end < 0 ? _filled : end + 1;
        _buffer.AsSpan(start, _filled - start).CopyTo(_buffer);
        _filled -= start;
        _line++;
    }
}
