using System.Text.Json;

namespace Lanewise.Store.Rebuild;

/// <summary>The words that values of a vocabulary are stored as: their names in lower case with hyphens, such as <c>full-time</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly string[] ByValue =
    [
        .. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
    ];

    public static string Of(T value) => ByValue[(int)(object)value];
}
