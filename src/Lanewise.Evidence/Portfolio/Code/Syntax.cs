using System.Buffers;
using System.Text;
using Lanewise.Catalog.Portfolio;

namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>A <see cref="CodeSyntax"/> made ready for the lexer.</summary>
internal sealed class Syntax
{
    private readonly byte[][] _line;
    private readonly (byte[] Open, byte[] Close)[] _block;
    private readonly Quote[] _quotes;
    private readonly bool[] _begins = new bool[256];

    /// <summary>Makes it ready.</summary>
    public Syntax(CodeSyntax syntax)
    {
        _line = [.. syntax.Line.Select(Encoding.UTF8.GetBytes)];
        _block = [.. syntax.Block.Select(b => (Bytes(b.Split(' ')[0]), Bytes(b.Split(' ')[1])))];
        _quotes =
        [
            .. syntax.Docs.Select(q => new Quote(Bytes(q), HasLines: true, HasEscapes: true, IsComment: true)),
            .. syntax.Raw.Select(q => new Quote(Bytes(q), HasLines: true, HasEscapes: false, IsComment: false)),
            .. syntax.OverLines.Select(q => new Quote(Bytes(q), HasLines: true, HasEscapes: true, IsComment: false)),
            .. syntax.Quotes.Select(q => new Quote(Bytes(q), HasLines: false, HasEscapes: true, IsComment: false)),
        ];
        IsNested = syntax.IsNested;
        HasRegex = syntax.Forms.Contains("regex");
        HasVerbatim = syntax.Forms.Contains("verbatim");
        HasHashes = syntax.Forms.Contains("hashes");
        HasLifetimes = syntax.Forms.Contains("lifetimes");
        IsByLine = syntax.Forms.Contains("lines");
        foreach (var mark in _line.Concat(_block.Select(b => b.Open)).Concat(_quotes.Select(q => q.Mark)))
        {
            _begins[mark[0]] = true;
        }

        Marks = SearchValues.Create([.. Enumerable.Range(0, 256).Where(b => _begins[b]).Select(b => (byte)b)]);
    }

    /// <summary>The first bytes of everything that begins a comment or text.</summary>
    public SearchValues<byte> Marks { get; }

    /// <summary>Whether block comments hold others.</summary>
    public bool IsNested { get; }

    /// <summary>Whether <c>/</c> may begin a regular expression.</summary>
    public bool HasRegex { get; }

    /// <summary>Whether <c>@"</c> begins a text in which quotes are doubled.</summary>
    public bool HasVerbatim { get; }

    /// <summary>Whether <c>r#"</c> begins a raw text.</summary>
    public bool HasHashes { get; }

    /// <summary>Whether <c>'</c> begins a lifetime or one character.</summary>
    public bool HasLifetimes { get; }

    /// <summary>Whether only what stands first on a line makes it a comment.</summary>
    public bool IsByLine { get; }

    /// <summary>Whether a byte may begin a comment or text.</summary>
    public bool MayBegin(byte first) => _begins[first];

    /// <summary>Whether a comment up to the end of the line begins here.</summary>
    public bool IsLineComment(ReadOnlySpan<byte> rest)
    {
        foreach (var mark in _line)
        {
            if (rest.StartsWith(mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the block comment that begins here; -1 for none.</summary>
    public int BlockAt(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i < _block.Length; i++)
        {
            if (rest.StartsWith(_block[i].Open))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What begins and ends a block comment.</summary>
    public (byte[] Open, byte[] Close) Block(int index) => _block[index];

    /// <summary>The text that begins here, or null.</summary>
    public Quote? QuoteAt(ReadOnlySpan<byte> rest)
    {
        foreach (var quote in _quotes)
        {
            if (rest.StartsWith(quote.Mark))
            {
                return quote;
            }
        }

        return null;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
