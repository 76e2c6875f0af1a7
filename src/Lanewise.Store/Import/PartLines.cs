namespace Lanewise.Store.Import;

/// <summary>
/// The lines of a part of a file: those whose first byte is in it, so that every line is in one part, wherever parts begin.
/// </summary>
internal sealed class PartLines : IDisposable
{
    private readonly Stream _stream;
    private readonly LineReader _reader;
    private readonly long _from;
    private readonly long _to;

    /// <exception cref="InvalidDataException">The packing is broken before the part.</exception>
    public PartLines(InputContent content, FilePart part)
    {
        (_from, _to) = part.IsWhole ? (0, long.MaxValue) : part.Of(content.Length());
        _to = part.HasEnd ? long.MaxValue : _to;

        // With the byte before: if that is a line break, the part begins with a line of its own.
        var before = Math.Max(0, _from - 1);
        _stream = content.OpenStream(before);
        _reader = new(_stream, before);
        if (_from > 0)
        {
            _reader.TryRead(out _);
        }

        _from = _reader.LineStart;
    }

    /// <summary>Bytes of the file's content up to where it has been read.</summary>
    public long Position => _reader.Position;

    /// <summary>The bytes of content that are the lines given so far. The next part begins where this ends.</summary>
    public (long From, long To) Content => (_from, _reader.LineStart);

    /// <inheritdoc cref="LineReader.IsTooLong"/>
    public bool IsTooLong => _reader.IsTooLong;

    /// <summary>The next line; false after the last.</summary>
    /// <exception cref="InvalidDataException">The packing is broken here.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        line = default;
        return _reader.LineStart < _to && _reader.TryRead(out line);
    }

    public void Dispose() => _stream.Dispose();
}
