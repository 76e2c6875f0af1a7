using Lanewise.Sources.Fields;

namespace Lanewise.Sources.SecurityJobs;

/// <summary>Security postings gathered from boards of several systems; known by the collection's own key, as texts are cut and places rewritten.</summary>
internal sealed class SecurityJobsSource : ISource
{
    public string Name => "security-jobs";

    public bool Recognises(SourceRecord record) => record.Has("job_key", "source_job_id", "title", "description");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("job_key") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("url"),
            Company = record.Plain("company"),
            Title = record.Plain("title"),
            Location = Joined.Places(record.Text("location"), record.Text("country"), Workplace(record)),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("published_at"),
            FirstSeen = record.Day("first_seen"),
            LastSeen = record.Day("last_seen"),
            Employment = record.Text("employment_type"),
            IsRemote = record.Truth("remote") == true ? true : null,
            Pay = PayWords.Of(record.Text("salary")),
            Raw = record.Raw("description"),
        };
    }

    private static string? Workplace(SourceRecord record) =>
        record.Truth("remote") == true ? "Remote"
        : record.Truth("hybrid") == true ? "Hybrid"
        : null;
}
