using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Breezy;

/// <summary>Breezy's board (<c>/json</c>): titles, places and pay in words, no text. Ids are unique over all boards.</summary>
internal sealed class BreezySource : ISource
{
    public string Name => "breezy";

    public bool Recognises(SourceRecord record) => record.Has("id", "friendly_id", "name", "published_date");

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
            Company = record.In("company")?.Text("name"),
            Board = record.In("company")?.Text("name"),
            Title = record.Text("name"),
            Location = Joined.Places(
                record.Each("location").Concat(record.Each("locations")).Select(place => place.Text("name"))
            ),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("published_date"),
            Employment = record.In("type")?.Text("name"),
            IsRemote = record.In("location")?.Truth("is_remote"),
            Pay = PayWords.Of(record.Text("salary")),
            Raw = record.Raw("description"),
        };
    }
}
