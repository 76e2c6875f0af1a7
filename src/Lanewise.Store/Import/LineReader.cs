namespace Lanewise.Store.Import;

/// <summary>Cuts a stream of bytes into lines without ever holding more than one of them and a buffer.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="origin">How many bytes of content come before them.</param>
internal sealed class LineReader(Stream stream, long origin = 0)
{
    /// <summary>Longer lines are passed over: no posting is that long, and a file of one line must not fill the memory.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    private const int KeptOfTooLong = 256;

    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Bytes of content up to where the stream has been read.</summary>
    public long Position { get; private set; } = origin;

    /// <summary>Bytes of content before the next line.</summary>
    public long LineStart => Position - (_end - _start);

    /// <summary>Whether the last line given had no line break after it.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether the last line given was longer than <see cref="LongestLine"/>; then only its beginning was given.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its line break, in memory of its own; false at the end.</summary>
    /// <exception cref="InvalidDataException">The packing of the stream is broken here.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        IsTooLong = false;
        var searched = _start;
        while (true)
        {
            var at = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var end = searched + at;
                IsTooLong = end - _start > LongestLine;
                return Take(IsTooLong ? _start + KeptOfTooLong : end, end + 1, out line);
            }

            searched = _end;
            if (_end - _start > LongestLine)
            {
                return PassOver(out line);
            }

            if (!TryFill(ref searched))
            {
                IsCut = _end > _start;
                return Take(_end, _end, out line) && IsCut;
            }
        }
    }

    private bool Take(int end, int next, out ReadOnlyMemory<byte> line)
    {
        line = _buffer.AsSpan(_start, end - _start).TrimEnd((byte)'\r').ToArray();
        _start = next;
        return true;
    }

    private bool PassOver(out ReadOnlyMemory<byte> line)
    {
        Take(_start + KeptOfTooLong, _end, out line);
        IsTooLong = true;
        while (true)
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            _start = at >= 0 ? _start + at + 1 : _end;
            var searched = _end;
            if (at >= 0 || !TryFill(ref searched))
            {
                return true;
            }
        }
    }

    private bool TryFill(ref int searched)
    {
        if (_isAtEnd)
        {
            return false;
        }

        MakeRoom(ref searched);
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _isAtEnd = count == 0;
        _end += count;
        Position += count;
        return !_isAtEnd;
    }

    private void MakeRoom(ref int searched)
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        var target = _end - _start <= _buffer.Length / 2 ? _buffer : new byte[_buffer.Length * 2];
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        (_buffer, searched, _end, _start) = (target, searched - _start, _end - _start, 0);
    }
}
