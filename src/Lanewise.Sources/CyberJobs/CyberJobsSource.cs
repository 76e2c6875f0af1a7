using Lanewise.Sources.Fields;

namespace Lanewise.Sources.CyberJobs;

/// <summary>Security postings gathered from many boards, with "not stated" for silence.</summary>
internal sealed class CyberJobsSource : ISource
{
    public string Name => "cyberjobs";

    public bool Recognises(SourceRecord record) => record.Has("id", "source_type", "salary_inr", "posted_date");

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
            Company = record.Plain("company"),
            Title = record.Plain("title"),
            Location = Joined.Parts(record.Text("location"), record.Text("country")),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("posted_date"),
            FirstSeen = record.Day("first_seen"),
            LastSeen = record.Day("last_seen"),
            Employment = record.Text("employment_type") is "not stated" ? null : record.Text("employment_type"),
            IsRemote = record.Truth("remote"),
            Pay = PayFields.Range(
                record.Amount("salary_min"),
                record.Amount("salary_max"),
                record.Text("salary_currency"),
                PayPeriods.Of(record.Text("salary_period"))
            ),
            Raw = record.Raw("description"),
        };
    }
}
