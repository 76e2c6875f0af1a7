using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Ashby;

/// <summary>Ashby's board query behind its own pages: titles, places and a summary of pay, no text and no dates.</summary>
internal sealed class AshbyBoardSource : ISource
{
    public string Name => "ashby";

    public bool Recognises(SourceRecord record) => record.Has("id", "title", "locationName", "compensationTierSummary");

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
            Title = record.Text("title"),
            Location = Joined.Places([
                record.Text("locationName"),
                .. record.Each("secondaryLocations").Select(place => place.Text("locationName")),
            ]),
            Employment = record.Text("employmentType"),
            Pay = PayWords.Of(record.Text("compensationTierSummary")?.Split('•')[0]),
            Raw = record.Raw(),
        };
    }
}
