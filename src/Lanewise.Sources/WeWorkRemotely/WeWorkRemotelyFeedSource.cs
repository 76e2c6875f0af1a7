using Lanewise.Sources.Fields;

namespace Lanewise.Sources.WeWorkRemotely;

/// <summary>Items of We Work Remotely's RSS feed; titles are "Company: Title".</summary>
internal sealed class WeWorkRemotelyFeedSource : ISource
{
    public string Name => "weworkremotely";

    public bool Recognises(SourceRecord record) => record.Has("title", "region", "pubDate") && record.Has("link");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("link") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = id,
            Company = Split(record).Company,
            Title = Split(record).Title,
            Location = Joined.Places(record.Text("region"), record.Text("country")),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("pubDate"),
            Employment = record.Text("type"),
            IsRemote = true,
            Raw = record.Raw("description"),
        };
    }

    private static (string? Company, string? Title) Split(SourceRecord record)
    {
        var title = record.Plain("title");
        var colon = title?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        return colon > 0 ? (title![..colon], title[(colon + 2)..].Trim()) : (null, title);
    }
}
