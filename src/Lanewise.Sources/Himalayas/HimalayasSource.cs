using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Himalayas;

/// <summary>Himalayas' API; postings are known by their address. All are remote, from the countries named.</summary>
internal sealed class HimalayasSource : ISource
{
    public string Name => "himalayas";

    public bool Recognises(SourceRecord record) => record.Has("guid", "title", "companyName", "locationRestrictions");

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("guid") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = record.Text("applicationLink") ?? id,
            Company = record.Plain("companyName"),
            Title = record.Plain("title"),
            Location = Joined.Parts(record.Words("locationRestrictions")),
            Text = record.Verbatim("description") ?? record.Verbatim("excerpt"),
            PostedOn = record.Day("pubDate"),
            Employment = record.Text("employmentType"),
            IsRemote = true,
            Pay = PayFields.Range(
                record.Amount("minSalary"),
                record.Amount("maxSalary"),
                record.Text("currency"),
                PayPeriods.Of(record.Text("salaryPeriod"))
            ),
            Raw = record.Raw("description"),
        };
    }
}
