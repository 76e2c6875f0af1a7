namespace Lanewise.Extraction.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>Digits with the separators inside them: <c>120,000.50</c>.</summary>
    Number,

    /// <summary>One character of a script written without spaces.</summary>
    Ideograph,

    /// <summary>Any other single character.</summary>
    Symbol,

    /// <summary>A whole web address.</summary>
    Url,
}
