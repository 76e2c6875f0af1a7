using Lanewise.Sources.Fields;

namespace Lanewise.Sources.JobPosting;

/// <summary>Places of a schema.org posting.</summary>
internal static class JobPostingPlaces
{
    /// <summary>The places of work, then "Remote" with the places that applicants must be in; null where none is named.</summary>
    public static string? Of(SourceRecord record)
    {
        var required = Joined.Parts(record.Each("applicantLocationRequirements").Select(place => place.Text("name")));
        var remote = required is null ? "Remote" : $"Remote ({required})";
        return Joined.Places([
            record.Text("jobLocation"),
            .. record.Each("jobLocation").Select(Place),
            IsRemote(record) ? remote : null,
        ]);
    }

    /// <summary>Whether the posting is marked as telecommuting.</summary>
    public static bool IsRemote(SourceRecord record) =>
        record.Words("jobLocationType").Any(type => type.Contains("TELECOMMUTE", StringComparison.OrdinalIgnoreCase));

    private static string? Place(SourceRecord place) =>
        place.Text("address") ?? (place.In("address") is { } address ? Address(address) : place.Text("name"));

    private static string? Address(SourceRecord address) =>
        Joined.Parts(
            address.Text("addressLocality"),
            address.Text("addressRegion"),
            address.Text("addressCountry") ?? address.In("addressCountry")?.Text("name")
        );
}
