using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>Tells kinds of characters, the frequent ones by a table.</summary>
internal static class CharacterKinds
{
    // ASCII and the Latin letters of Europe.
    private const int TableLength = 0x180;

    private static readonly CharacterKind[] Table =
    [
        .. Enumerable.Range(0, TableLength).Select(code => Classify((char)code)),
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterKind Of(char character)
    {
        var table = Table;
        return character < table.Length ? table[character] : Classify(character);
    }

    private static CharacterKind Classify(char character) =>
        IsHan(character) || (IsIdeograph(character) && char.IsLetter(character)) ? CharacterKind.Ideograph
        : char.IsAsciiDigit(character) ? CharacterKind.Digit
        : IsSpace(character) ? CharacterKind.Space
        : char.IsLetter(character) ? CharacterKind.Letter
        : CharacterKind.Symbol;

    // Control characters of ASCII stay symbols; the zero-width characters and soft hyphens are what editors leave inside and between words.
    private static bool IsSpace(char character) =>
        character < 0x80
            ? character is ' ' or '\t' or '\r'
            : char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    // The block of most Chinese characters, all of it assigned to letters (Unicode 14).
    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsIdeograph(char character) =>
        character is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
