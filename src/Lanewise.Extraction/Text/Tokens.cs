namespace Lanewise.Extraction.Text;

/// <summary>A growing list of tokens whose room is kept from posting to posting.</summary>
internal sealed class Tokens
{
    private Token[] _items = new Token[4096];

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(in Token token)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
        }

        _items[Count++] = token;
    }
}
