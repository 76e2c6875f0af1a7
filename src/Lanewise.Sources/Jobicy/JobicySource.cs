using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Jobicy;

/// <summary>Jobicy's API, in both spellings of its pay members. All its postings are remote, from the places named.</summary>
internal sealed class JobicySource : ISource
{
    public string Name => "jobicy";

    public bool Recognises(SourceRecord record) => record.Has("id", "jobTitle", "companyName", "jobGeo");

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
            Company = record.Plain("companyName"),
            Title = record.Plain("jobTitle"),
            Location = record.Plain("jobGeo"),
            Text = record.Verbatim("jobDescription") ?? record.Verbatim("jobExcerpt"),
            PostedOn = record.Day("pubDate"),
            Employment = Joined.Parts(record.Words("jobType")),
            IsRemote = true,
            Pay = Pay(record),
            Raw = record.Raw("jobDescription"),
        };
    }

    private static IReadOnlyList<PublishedPay> Pay(SourceRecord record)
    {
        var isYearly = record.Has("annualSalaryMin") || record.Has("annualSalaryMax");
        return PayFields.Range(
            record.Amount("salaryMin") ?? record.Amount("annualSalaryMin"),
            record.Amount("salaryMax") ?? record.Amount("annualSalaryMax"),
            record.Text("salaryCurrency"),
            PayPeriods.Of(record.Text("salaryPeriod")) ?? (isYearly ? "year" : null)
        );
    }
}
