using Lanewise.Sources.Fields;

namespace Lanewise.Sources.SmartRecruiters;

/// <summary>SmartRecruiters' postings API: the list (no text) and the details. Ids are unique over all companies.</summary>
internal sealed class SmartRecruitersSource : ISource
{
    private static readonly string[] Sections =
    [
        "companyDescription",
        "jobDescription",
        "qualifications",
        "additionalInformation",
    ];

    public string Name => "smartrecruiters";

    public bool Recognises(SourceRecord record) => record.Has("id", "name", "releasedDate", "location");

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
            Url = record.Text("postingUrl") ?? PublicUrl(record, id),
            Company = record.In("company")?.Text("name"),
            Title = record.Text("name"),
            Location = Places(record.In("location")),
            Text = Text(record.In("jobAd")?.In("sections")),
            PostedOn = record.Day("releasedDate"),
            Requisition = record.Text("refNumber"),
            Employment = record.In("typeOfEmployment")?.Text("label"),
            IsRemote = record.In("location")?.Truth("remote"),
            Raw = record.Raw(),
        };
    }

    private static string? PublicUrl(SourceRecord record, string id) =>
        record.In("company")?.Text("identifier") is { } company
            ? $"https://jobs.smartrecruiters.com/{company}/{id}"
            : null;

    private static string? Places(SourceRecord? location)
    {
        var place =
            location?.Text("fullLocation")
            ?? Joined.Parts([location?.Text("city"), location?.Text("region"), location?.Text("country")]);
        var workplace =
            location?.Truth("remote") == true ? "Remote"
            : location?.Truth("hybrid") == true ? "Hybrid"
            : null;
        return Joined.Places(place, workplace);
    }

    private static string? Text(SourceRecord? sections) =>
        Joined.Paragraphs(
            Sections
                .Select(name => sections?.In(name))
                .Where(section => section?.Verbatim("text") is not null)
                .Select(section => $"<h3>{section!.Text("title")}</h3>\n{section.Verbatim("text")}")
        );
}
