using System.Text.Json;

namespace Lanewise.Cli.Extract;

/// <summary>The words that values of a vocabulary are written with: the names of the values, lower case with hyphens.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] ByValue =
    [
        .. Enum.GetNames<T>().Select(n => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(n))),
    ];

    /// <summary>The word, such as <c>full-time</c>.</summary>
    public static JsonEncodedText Of(T value) => ByValue[(int)(object)value];
}
