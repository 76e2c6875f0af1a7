using System.Text.Json;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Workday;

/// <summary>Details of a posting in Workday's <c>cxs</c> API. Ids are unique within a tenant, which the address names.</summary>
internal sealed class WorkdaySource : ISource
{
    public string Name => "workday";

    public bool Recognises(SourceRecord record) => record.Has("jobPostingInfo", JsonValueKind.Object);

    public Posting? Read(SourceRecord record)
    {
        if (record.In("jobPostingInfo") is not { } job || job.Identity("jobPostingId") is not { } id)
        {
            record.Skip("jobPostingInfo", "is missing, and with it the posting");
            return null;
        }

        var tenant = UrlParts.FirstLabel(job.Text("externalUrl"));
        return new Posting
        {
            Source = Name,
            SourceId = tenant is null ? id : $"{tenant}/{id}",
            Url = job.Text("externalUrl"),
            Company = record.In("hiringOrganization")?.Text("name") ?? tenant,
            Title = job.Text("title"),
            Location = Joined.Places(Places(job)),
            Text = job.Verbatim("jobDescription"),
            PostedOn = job.Day("startDate"),
            Requisition = job.Text("jobReqId"),
            Employment = job.Text("timeType"),
            IsRemote = Places(job).Any(place => place?.Contains("remote", StringComparison.OrdinalIgnoreCase) == true)
                ? true
                : null,
            Raw = record.Raw(),
        };
    }

    private static IEnumerable<string?> Places(SourceRecord job) =>
        [
            job.Text("location"),
            .. job.Words("additionalLocations"),
            job.Text("remoteType"),
            job.In("country")?.Text("descriptor"),
        ];
}
