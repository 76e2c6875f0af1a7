namespace Lanewise.Extraction.Writing;

/// <summary>Scripts that one language alone has, or nearly so, among postings.</summary>
internal static class Scripts
{
    /// <summary>ISO 639-1 codes of those languages.</summary>
    public static readonly string[] Codes = ["zh", "ja", "ko", "el", "he", "ar", "hi", "th"];

    /// <summary>Index in <see cref="Codes"/> of the language that a character's block (Unicode 16) belongs to, or −1.</summary>
    public static int LanguageOf(char character) =>
        character switch
        {
            < '\u0370' => -1,
            <= '\u03FF' => 3,
            >= '\u0590' and <= '\u05FF' => 4,
            >= '\u0600' and <= '\u06FF' => 5,
            >= '\u0900' and <= '\u097F' => 6,
            >= '\u0E00' and <= '\u0E7F' => 7,
            >= '\u3040' and <= '\u30FF' => 1,
            >= '\u3400' and <= '\u9FFF' => 0,
            >= '\uAC00' and <= '\uD7A3' => 2,
            _ => -1,
        };
}
