namespace Lanewise.Sources.Workday;

/// <summary>The list of Workday's <c>cxs</c> API: titles and places. It names no tenant, and its dates ("Posted 8 Days Ago") hang on a day not told.</summary>
internal sealed class WorkdayListSource : ISource
{
    public string Name => "workday";

    public bool Recognises(SourceRecord record) => record.Has("title", "externalPath") && record.Has("bulletFields");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("externalPath") is not { } path)
        {
            return null;
        }

        if (record.Around?.Details(path) == true)
        {
            record.Skip(null, "listed here, and read in detail elsewhere in this document");
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = path[(path.LastIndexOf('/') + 1)..],
            Title = record.Text("title"),
            Location = record.Text("locationsText"),
            Requisition = record.First("bulletFields"),
            Raw = record.Raw(),
        };
    }
}
