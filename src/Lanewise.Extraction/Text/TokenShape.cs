namespace Lanewise.Extraction.Text;

/// <summary>How a token is written and what stands before it.</summary>
[Flags]
internal enum TokenShape : byte
{
    /// <summary>Lower case, after a space.</summary>
    None = 0,

    /// <summary>Follows the token before it without white space.</summary>
    Glued = 1,

    /// <summary>Begins with an upper-case letter.</summary>
    Capital = 2,

    /// <summary>Every letter is upper case.</summary>
    Upper = 4,

    /// <summary>First of its line.</summary>
    LineStart = 8,

    /// <summary>Everything there is.</summary>
    All = Glued | Capital | Upper | LineStart,
}
