using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Uber;

/// <summary>Uber's careers pages as one document.</summary>
internal sealed class UberSource : ISource
{
    public string Name => "uber";

    public bool Recognises(SourceRecord record) => record.Has("id", "title", "time_type", "creation_date");

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
            Company = record.Around?.Text("name"),
            Title = record.Text("title"),
            Location = Joined.Places([.. record.Words("locations"), record.Text("location")]),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("creation_date"),
            Employment = record.Text("time_type"),
            Raw = record.Raw("description"),
        };
    }
}
