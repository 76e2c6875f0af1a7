namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>How a piece of a pattern is compared with a token.</summary>
internal enum PieceKind
{
    /// <summary>
    /// One of the words; <c>get*</c> stands for all that begin so, <c>~Error</c> for all that end so, <c>get**</c> and <c>~~Error</c> for those that are longer.
    /// </summary>
    Word,

    /// <summary>A text with this content; <c>*</c> before or after it stands for anything.</summary>
    Text,

    /// <summary>This symbol.</summary>
    Symbol,

    /// <summary>Any word: <c>$x</c>.</summary>
    AnyWord,

    /// <summary>A number: <c>$n</c>.</summary>
    Number,

    /// <summary>Any text: <c>$s</c>.</summary>
    AnyText,

    /// <summary>Any tokens within the brackets that are open, as few as will do: <c>...</c>.</summary>
    Any,

    /// <summary>A comment that states why unsafe code is sound: <c>$safety</c>.</summary>
    Safety,

    /// <summary>The first token of a line: <c>^</c>.</summary>
    LineStart,
}
