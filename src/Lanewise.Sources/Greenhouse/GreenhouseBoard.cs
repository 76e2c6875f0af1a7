using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Greenhouse;

/// <summary>The board's name in addresses of Greenhouse.</summary>
internal static class GreenhouseBoard
{
    /// <summary>"acme" of <c>https://boards.greenhouse.io/acme/jobs/1</c>; null for addresses on the employer's own site.</summary>
    public static string? Of(string? url) =>
        url?.Contains("greenhouse.io/", StringComparison.Ordinal) == true ? UrlParts.Segment(url, 0) : null;

    /// <summary>The name that the board of an employer usually has ("acmelabs" of Acme Labs), for addresses that do not tell it.</summary>
    public static string? Usual(string? company) =>
        company is null ? null : string.Concat(company.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
