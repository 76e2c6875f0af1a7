using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>A growing list of tokens whose room is kept from posting to posting.</summary>
internal sealed class Tokens
{
    private Token[] _items = new Token[4096];
    private int[] _lines = [];
    private ushort[] _marks = [];

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Items => _items.AsSpan(0, Count);

    /// <summary>Room for the index of each token's line.</summary>
    public Span<int> Lines
    {
        get
        {
            if (_lines.Length < Count)
            {
                Array.Resize(ref _lines, _items.Length);
            }

            return _lines;
        }
    }

    /// <summary>Room for what the lexicon marks of each token (<see cref="Lexicon.Mark"/>) and a block to spare.</summary>
    public Span<ushort> Marks
    {
        get
        {
            if (_marks.Length < Count + Lexicon.BlockLength)
            {
                _marks = new ushort[_items.Length + Lexicon.BlockLength];
            }

            return _marks;
        }
    }

    /// <summary>Index of a token's line.</summary>
    public int LineOf(int token) => _lines[token];

    /// <summary>What the lexicon marked of a token.</summary>
    public ushort MarkOf(int token) => _marks[token];

    public void Clear() => Count = 0;

    /// <summary>Adds one more token, for the caller to write.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Add()
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        return ref _items[Count++];
    }

    /// <summary>Room for some more tokens, for the caller to write and then to <see cref="Take"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Room(int count)
    {
        if (Count + count > _items.Length)
        {
            Grow();
        }

        return ref _items[Count];
    }

    /// <summary>Adds those that the caller has written.</summary>
    public void Take(int count) => Count += count;

    /// <summary>Marks a token as the first of its line.</summary>
    public void StartLine(int token) => _items[token] = _items[token].AtLineStart();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _items, _items.Length * 2);
}
