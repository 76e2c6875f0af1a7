namespace Lanewise.Sources.V2ex;

/// <summary>Topics of V2EX's job nodes. What is asked there besides postings is left to the extraction to tell.</summary>
internal sealed class V2exSource : ISource
{
    public string Name => "v2ex";

    public bool Recognises(SourceRecord record) =>
        record.Has("id", "title", "content", "created") && record.Has("content_rendered");

    public Posting? Read(SourceRecord record)
    {
        if (record.Truth("deleted") == true)
        {
            record.Skip(null, "deleted topic");
            return null;
        }

        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("url"),
            Title = record.Text("title"),
            Text = record.Verbatim("content"),
            PostedOn = record.Day("created"),
            Raw = record.Raw("content"),
        };
    }
}
