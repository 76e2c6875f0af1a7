namespace Lanewise.Sources.AnalyticsEngineers;

/// <summary>Descriptions of analytics engineers' jobs in Europe with labels; only title, company and place of the labels are used, as the others were read from the text.</summary>
internal sealed class AnalyticsEngineersSource : ISource
{
    public string Name => "analytics-engineers";

    public bool Recognises(SourceRecord record) => record.Has("id", "collected", "labels", "text");

    public Posting? Read(SourceRecord record)
    {
        var labels = record.In("labels");
        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = labels?.Text("source_url"),
            Company = labels?.Text("company"),
            Title = labels?.Text("role"),
            Location = labels?.Text("job_location"),
            Text = record.Verbatim("text"),
            PostedOn = record.Day("posted"),
            FirstSeen = record.Day("collected"),
            LastSeen = record.Day("collected"),
            Raw = record.Raw("text"),
        };
    }
}
