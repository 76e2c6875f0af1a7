using System.Text.Json;

namespace Lanewise.Extraction;

/// <summary>The words that values of a vocabulary are stored and printed as: lower case with hyphens, such as <c>full-time</c>.</summary>
public static class Vocabulary
{
    /// <summary>The word of a value.</summary>
    /// <typeparam name="T">An enumeration whose values are numbered from 0.</typeparam>
    /// <param name="value">A named value of the enumeration.</param>
    public static string WordOf<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[(int)(object)value];

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly string[] ByValue =
        [
            .. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
        ];
    }
}
