using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Recruitee;

/// <summary>Recruitee's offers API. Ids are unique over all companies.</summary>
internal sealed class RecruiteeSource : ISource
{
    public string Name => "recruitee";

    public bool Recognises(SourceRecord record) => record.Has("id", "title", "careers_url", "slug");

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
            Url = record.Text("careers_url"),
            Company = record.Text("company_name"),
            Board = UrlParts.FirstLabel(record.Text("careers_url")),
            Title = record.Text("title"),
            Location = Places(record),
            Text = Joined.Paragraphs(record.Verbatim("description"), record.Verbatim("requirements")),
            PostedOn = record.Day("published_at") ?? record.Day("created_at"),
            ClosedOn = record.Text("status") == "closed" ? record.Day("close_at") : null,
            Employment = record.Text("employment_type_code"),
            IsRemote = record.Truth("remote"),
            Pay = Pay(record.In("salary")),
            Raw = record.Raw(),
        };
    }

    private static string? Places(SourceRecord record)
    {
        var places = record
            .Each("locations")
            .Select(place => Joined.Parts(place.Text("city"), place.Text("state"), place.Text("country")))
            .ToList();
        return Joined.Places([
            .. places,
            places.Count == 0 ? record.Text("location") : null,
            record.Truth("remote") == true ? "Remote" : null,
            record.Truth("hybrid") == true ? "Hybrid" : null,
        ]);
    }

    private static IReadOnlyList<PublishedPay> Pay(SourceRecord? salary) =>
        salary is null
            ? []
            : PayFields.Range(
                salary.Amount("min"),
                salary.Amount("max"),
                salary.Text("currency"),
                PayPeriods.Of(salary.Text("period"))
            );
}
