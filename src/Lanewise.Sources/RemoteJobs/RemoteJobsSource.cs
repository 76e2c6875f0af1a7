using Lanewise.Sources.Fields;

namespace Lanewise.Sources.RemoteJobs;

/// <summary>Postings of remotejobs.org.</summary>
internal sealed class RemoteJobsSource : ISource
{
    public string Name => "remotejobs";

    public bool Recognises(SourceRecord record) => record.Has("id", "title", "posted_at", "is_translated");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("url"),
            Company = record.In("company")?.Text("name"),
            Title = record.Text("title"),
            Location = record.Text("location"),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("posted_at"),
            Employment = record.Text("type"),
            IsRemote = true,
            Pay = Pay(record),
            Raw = record.Raw("description"),
        };
    }

    // The numbers come without currency or period; the words beside them name the currency.
    private static IReadOnlyList<PublishedPay> Pay(SourceRecord record) =>
        PayFields.Range(
            record.Amount("salary_min"),
            record.Amount("salary_max"),
            Currencies.Of(record.Text("salary_text")),
            PayPeriods.Of(record.Text("salary_text"))
        );
}
