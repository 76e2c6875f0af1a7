namespace Lanewise.Extraction.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterKind : byte
{
    /// <summary>A token of its own.</summary>
    Symbol,

    /// <summary>White space, or nothing that can be seen.</summary>
    Space,

    /// <summary>An ASCII digit.</summary>
    Digit,

    /// <summary>A letter of a script that parts words by spaces.</summary>
    Letter,

    /// <summary>A character of a script written without spaces.</summary>
    Ideograph,
}
