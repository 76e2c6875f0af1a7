namespace Lanewise.Sources.Fields;

/// <summary>Several values in one text.</summary>
internal static class Joined
{
    /// <summary>Places joined by " | ", each once; null where there is none.</summary>
    public static string? Places(params IEnumerable<string?> places) => By(" | ", places);

    /// <summary>Parts of one place, or forms of employment, joined by ", ", each once; null where there is none.</summary>
    public static string? Parts(params IEnumerable<string?> parts) => By(", ", parts);

    /// <summary>The paragraphs of a text that its source keeps in several members; null where all are empty.</summary>
    public static string? Paragraphs(params IEnumerable<string?> paragraphs) => By("\n\n", paragraphs);

    private static string? By(string separator, IEnumerable<string?> values)
    {
        var present = values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim());
        var joined = string.Join(separator, present.Distinct(StringComparer.OrdinalIgnoreCase));
        return joined.Length == 0 ? null : joined;
    }
}
