namespace Lanewise.Sources.Fields;

/// <summary>Parts of addresses that name the board.</summary>
internal static class UrlParts
{
    /// <summary>A segment of the path, unescaped; null where the address has none. The first has index 0.</summary>
    public static string? Segment(string? url, int index)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }

        var segments = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return index < segments.Length ? Uri.UnescapeDataString(segments[index]) : null;
    }

    /// <summary>The first label of the host ("acme" of acme.example.org); null where there is no address.</summary>
    public static string? FirstLabel(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Contains('.', StringComparison.Ordinal)
            ? address.Host.Split('.')[0]
            : null;
}
