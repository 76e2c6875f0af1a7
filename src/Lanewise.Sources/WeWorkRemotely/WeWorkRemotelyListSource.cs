namespace Lanewise.Sources.WeWorkRemotely;

/// <summary>Postings of We Work Remotely as a document of its own making; known by their address, as in the feed. Texts are cut at 800 characters.</summary>
internal sealed class WeWorkRemotelyListSource : ISource
{
    public string Name => "weworkremotely";

    public bool Recognises(SourceRecord record) =>
        record.Has("id", "title", "postedAt", "category") && record.Text("source") == "weworkremotely";

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("url") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = id,
            Company = record.Plain("company"),
            Title = record.Plain("title"),
            Location = record.Text("location"),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("postedAt"),
            IsRemote = true,
            Raw = record.Raw("description"),
        };
    }
}
