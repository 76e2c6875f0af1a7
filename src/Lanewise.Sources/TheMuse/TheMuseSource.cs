using Lanewise.Sources.Fields;

namespace Lanewise.Sources.TheMuse;

/// <summary>The Muse's API.</summary>
internal sealed class TheMuseSource : ISource
{
    public string Name => "themuse";

    public bool Recognises(SourceRecord record) => record.Has("id", "name", "contents", "refs");

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
            Url = record.In("refs")?.Text("landing_page"),
            Company = record.In("company")?.Text("name"),
            Title = record.Text("name"),
            Location = Joined.Places(Places(record)),
            Text = record.Verbatim("contents"),
            PostedOn = record.Day("publication_date"),
            IsRemote = Places(record)
                .Any(place => place?.Contains("remote", StringComparison.OrdinalIgnoreCase) == true)
                ? true
                : null,
            Raw = record.Raw("contents"),
        };
    }

    private static IEnumerable<string?> Places(SourceRecord record) =>
        record.Each("locations").Select(place => place.Text("name"));
}
