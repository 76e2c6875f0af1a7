using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Ashby;

/// <summary>Ashby's posting API (<c>/posting-api/job-board/NAME?includeCompensation=true</c>). Ids are UUIDs, unique over all boards.</summary>
internal sealed class AshbySource : ISource
{
    public string Name => "ashby";

    public bool Recognises(SourceRecord record) =>
        record.Has("id", "title", "jobUrl") && (record.Has("isListed") || record.Has("descriptionHtml"));

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        var text = record.Verbatim("descriptionHtml") is null ? "descriptionPlain" : "descriptionHtml";
        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("jobUrl"),
            Company = UrlParts.Segment(record.Text("jobUrl"), 0),
            Board = UrlParts.Segment(record.Text("jobUrl"), 0),
            Title = record.Text("title"),
            Location = Places(record),
            Text = record.Verbatim(text),
            PostedOn = record.Day("publishedAt"),
            Team = record.Text("team") ?? record.Text("department"),
            Employment = record.Text("employmentType"),
            IsRemote = record.Text("workplaceType") is { } workplace ? workplace == "Remote" : record.Truth("isRemote"),
            Pay = AshbyPay.Of(record),
            Raw = record.Raw(text),
        };
    }

    private static string? Places(SourceRecord record) =>
        Joined.Places([
            record.Text("location"),
            .. record.Each("secondaryLocations").Select(place => place.Text("location")),
            record.Text("workplaceType") ?? (record.Truth("isRemote") == true ? "Remote" : null),
        ]);
}
