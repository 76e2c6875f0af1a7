using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Lever;

/// <summary>Lever's postings API (<c>mode=json</c>). Ids are UUIDs, unique over all boards.</summary>
internal sealed class LeverSource : ISource
{
    public string Name => "lever";

    public bool Recognises(SourceRecord record) => record.Has("id", "text", "hostedUrl", "categories");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("hostedUrl"),
            Company = UrlParts.Segment(record.Text("hostedUrl"), 0),
            Board = UrlParts.Segment(record.Text("hostedUrl"), 0),
            Title = record.Text("text"),
            Location = Places(record),
            Text = LeverText.Of(record),
            PostedOn = record.Day("createdAt"),
            Employment = record.In("categories")?.Text("commitment"),
            IsRemote = IsRemote(record.Text("workplaceType")),
            Pay = Pay(record.In("salaryRange")),
            Raw = record.Raw(),
        };
    }

    private static string? Places(SourceRecord record)
    {
        var categories = record.In("categories");
        var workplace = record.Text("workplaceType");
        return Joined.Places([
            .. categories?.Words("allLocations") ?? [],
            categories?.Text("location"),
            workplace == "unspecified" ? null : workplace,
        ]);
    }

    private static bool? IsRemote(string? workplace) =>
        workplace switch
        {
            "remote" => true,
            "hybrid" or "onsite" or "on-site" => false,
            _ => null,
        };

    private static IReadOnlyList<PublishedPay> Pay(SourceRecord? range) =>
        range is null
            ? []
            : PayFields.Range(
                range.Amount("min"),
                range.Amount("max"),
                range.Text("currency"),
                PayPeriods.Of(range.Text("interval"))
            );
}
