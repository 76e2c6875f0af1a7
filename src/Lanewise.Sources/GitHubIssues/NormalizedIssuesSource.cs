namespace Lanewise.Sources.GitHubIssues;

/// <summary>
/// GitHub issues kept whole as <c>raw_source</c>, beside what another program made of them, which is not used but for company and place:
/// its pay confuses years of experience with sums.
/// </summary>
internal sealed class NormalizedIssuesSource : ISource
{
    public string Name => "github-issues";

    public bool Recognises(SourceRecord record) => record.Has("raw_source", "repo", "issue_number");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("issue_number") is not { } number || record.In("raw_source") is not { } issue)
        {
            record.Skip("raw_source", "is missing, and with it the posting");
            return null;
        }

        var normalized = record.In("normalized");
        return new Posting
        {
            Source = Name,
            SourceId = $"{record.Text("repo")}#{number}",
            Url = issue.Text("url"),
            Company = normalized?.Text("company"),
            Title = issue.Text("title"),
            Location = normalized?.Text("location"),
            Text = issue.Verbatim("body"),
            PostedOn = issue.Day("created_at"),
            ClosedOn = issue.Day("closed_at"),
            Employment = normalized?.Text("employment_type"),
            IsRemote = normalized?.Truth("remote") == true ? true : null,
            Raw = record.Raw(),
        };
    }
}
