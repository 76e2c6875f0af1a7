using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Arbeitnow;

/// <summary>Arbeitnow's job board API; postings are known by their slug.</summary>
internal sealed class ArbeitnowSource : ISource
{
    public string Name => "arbeitnow";

    public bool Recognises(SourceRecord record) => record.Has("slug", "company_name", "title", "job_types");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("slug") is not { } id)
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
            Location = Joined.Places(record.Text("location"), record.Truth("remote") == true ? "Remote" : null),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("created_at"),
            Employment = Joined.Parts(record.Words("job_types")),
            IsRemote = record.Truth("remote"),
            Raw = record.Raw("description"),
        };
    }
}
