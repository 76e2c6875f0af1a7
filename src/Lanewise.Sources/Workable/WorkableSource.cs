using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Workable;

/// <summary>Workable's widget and its account API. Shortcodes are unique over all accounts.</summary>
internal sealed class WorkableSource : ISource
{
    public string Name => "workable";

    public bool Recognises(SourceRecord record) =>
        record.Has("title", "shortcode")
        && (record.Has("application_url") || record.Has("shortlink") || record.Has("telecommuting"));

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("shortcode") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("url") ?? record.Text("shortlink"),
            Company = record.Text("company") ?? record.Around?.Text("name"),
            Board = record.Text("company") ?? record.Around?.Text("name"),
            Title = record.Text("title"),
            Location = Places(record),
            Text = Joined.Paragraphs(
                record.Verbatim("description"),
                record.Verbatim("requirements"),
                record.Verbatim("benefits")
            ),
            PostedOn = record.Day("published_on") ?? record.Day("published") ?? record.Day("created_at"),
            Requisition = record.Text("code"),
            Employment = record.Text("employment_type") ?? record.Text("type"),
            IsRemote =
                record.Truth("telecommuting")
                ?? record.Truth("remote")
                ?? record.In("location")?.Truth("telecommuting"),
            Raw = record.Raw(),
        };
    }

    private static string? Places(SourceRecord record)
    {
        var places = record.Each("locations").Concat(record.Each("location")).Select(Place).ToList();
        return Joined.Places([
            .. places,
            places.Count == 0 ? Place(record) : null,
            record.Truth("telecommuting") == true
                ? "Remote"
                : record.Text("workplace") ?? record.Text("workplace_type"),
        ]);
    }

    private static string? Place(SourceRecord place) =>
        place.Text("location_str")
        ?? Joined.Parts(place.Text("city"), place.Text("region") ?? place.Text("state"), place.Text("country"));
}
