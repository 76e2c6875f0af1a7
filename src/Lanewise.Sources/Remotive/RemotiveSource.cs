using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Remotive;

/// <summary>Remotive's API.</summary>
internal sealed class RemotiveSource : ISource
{
    public string Name => "remotive";

    public bool Recognises(SourceRecord record) =>
        record.Has("id", "title", "company_name", "candidate_required_location");

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
            Company = record.Plain("company_name"),
            Title = record.Plain("title"),
            Location = record.Text("candidate_required_location"),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("publication_date"),
            Employment = record.Text("job_type"),
            IsRemote = true,
            Pay = PayWords.Of(record.Text("salary")),
            Raw = record.Raw("description"),
        };
    }
}
