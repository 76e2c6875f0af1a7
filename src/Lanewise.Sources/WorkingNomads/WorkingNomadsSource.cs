namespace Lanewise.Sources.WorkingNomads;

/// <summary>Working Nomads' feed; postings are known by their address.</summary>
internal sealed class WorkingNomadsSource : ISource
{
    public string Name => "workingnomads";

    public bool Recognises(SourceRecord record) => record.Has("url", "title", "category_name", "pub_date");

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
            Company = record.Plain("company_name"),
            Title = record.Plain("title"),
            Location = record.Text("location"),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("pub_date"),
            IsRemote = true,
            Raw = record.Raw("description"),
        };
    }
}
