namespace Lanewise.Sources.Greenhouse;

/// <summary>
/// Rows of a daily panel of Greenhouse boards: titles with the first and last day seen, no text. The same job can move to another board
/// under the same id, and is then one posting.
/// </summary>
internal sealed class GreenhousePanelSource : ISource
{
    public string Name => "greenhouse";

    public bool Recognises(SourceRecord record) =>
        record.Has("board", "job_id", "title", "first_seen", "last_seen", "internal_job_id", "absolute_url");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("job_id") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("absolute_url"),
            Company = record.Text("company_name") ?? record.Text("board"),
            Board = record.Text("board"),
            Title = record.Text("title"),
            Location = record.Text("location"),
            PostedOn = record.Day("first_published"),
            FirstSeen = record.Day("first_seen"),
            LastSeen = record.Day("last_seen"),
            // The requisition is free text ("EVERGREEN", "See opening"); Greenhouse's own number of the job never is.
            Requisition = record.Text("internal_job_id") ?? record.Text("requisition_id"),
            Raw = record.Raw(),
        };
    }
}
