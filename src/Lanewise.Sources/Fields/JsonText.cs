using System.Text.Json;

namespace Lanewise.Sources.Fields;

/// <summary>Texts and truths out of JSON values, whatever they hold.</summary>
internal static class JsonText
{
    /// <summary>The value as text, noting what had to be changed; null for null, lists and objects.</summary>
    public static string? Of(JsonElement value, string name, SourceRecord record)
    {
        var text = Scalar(value);
        if (text is null || !text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        record.Skip(name, "holds NUL characters, which were dropped");
        return text.Replace("\0", "", StringComparison.Ordinal);
    }

    /// <summary>The value as text, numbers and truths as written; null for null, lists and objects.</summary>
    public static string? Scalar(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };

    /// <summary>The value as yes or no; null where it is neither.</summary>
    public static bool? Truth(JsonElement value) =>
        Scalar(value)?.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "Y" or "1" => true,
            "FALSE" or "NO" or "N" or "0" => false,
            _ => null,
        };
}
