namespace Lanewise.Sources.GitHubIssues;

/// <summary>Postings made as GitHub issues, gathered from many repositories; known by repository and number.</summary>
internal sealed class GitHubIssuesSource : ISource
{
    public string Name => "github-issues";

    public bool Recognises(SourceRecord record) => record.Has("sourceId", "issueState", "repository", "description");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("sourceId") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("url"),
            Company = record.Text("companyName"),
            Title = record.Text("title"),
            Location = record.Text("country") is "Global" ? null : record.Text("country"),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("createdAt"),
            Raw = record.Raw("description"),
        };
    }
}
