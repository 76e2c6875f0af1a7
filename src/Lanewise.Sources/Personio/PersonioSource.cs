using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Personio;

/// <summary>Personio's XML feed (<c>workzag-jobs</c>), its positions as records.</summary>
internal sealed class PersonioSource : ISource
{
    public string Name => "personio";

    public bool Recognises(SourceRecord record) =>
        record.Has("id", "name")
        && (record.Has("jobDescriptions") || record.Has("subcompany") || record.Has("recruitingCategory"))
        && record.Has("office");

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
            Url = record.Text("url"),
            Company = record.Text("subcompany"),
            Board = UrlParts.FirstLabel(record.Text("url")) ?? record.Text("subcompany"),
            Title = record.Text("name"),
            Location = Joined.Places([record.Text("office"), .. record.In("additionalOffices")?.Words("office") ?? []]),
            Text = Text(record.In("jobDescriptions")),
            PostedOn = record.Day("createdAt"),
            Employment = Joined.Parts(record.Text("employmentType"), record.Text("schedule")),
            Raw = record.Raw(),
        };
    }

    private static string? Text(SourceRecord? descriptions) =>
        Joined.Paragraphs(
            descriptions?.Each("jobDescription").Select(part => $"<h3>{part.Text("name")}</h3>\n{part.Text("value")}")
                ?? []
        );
}
