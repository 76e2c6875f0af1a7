using Lanewise.Sources.Fields;

namespace Lanewise.Sources.RemoteOk;

/// <summary>RemoteOK's feed. Its first element is a legal notice, its pay is US dollars a year, and 0 means not stated.</summary>
internal sealed class RemoteOkSource : ISource
{
    public string Name => "remoteok";

    public bool Recognises(SourceRecord record) => record.Has("id", "position", "slug") && record.Has("epoch");

    public Posting? Read(SourceRecord record)
    {
        if (record.Has("legal"))
        {
            record.Skip(null, "the feed's legal notice, not a posting");
            return null;
        }

        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        var text = Mojibake.Mend(record.Verbatim("description"));
        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("url"),
            Company = Mojibake.Mend(record.Plain("company")),
            Title = Mojibake.Mend(record.Plain("position")),
            Location = Mojibake.Mend(record.Plain("location"))?.TrimEnd(',', ' '),
            Text = text,
            PostedOn = record.Day("date") ?? record.Day("epoch"),
            IsRemote = true,
            Pay = PayFields.Range(record.Amount("salary_min"), record.Amount("salary_max"), "USD", "year"),
            Raw = record.Raw(text == record.Verbatim("description") ? "description" : null),
        };
    }
}
