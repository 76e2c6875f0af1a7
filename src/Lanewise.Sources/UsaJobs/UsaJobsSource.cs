using Lanewise.Sources.Fields;

namespace Lanewise.Sources.UsaJobs;

/// <summary>Search results of USAJOBS. The matched object's id is unique.</summary>
internal sealed class UsaJobsSource : ISource
{
    public string Name => "usajobs";

    public bool Recognises(SourceRecord record) => record.Has("MatchedObjectId", "MatchedObjectDescriptor");

    public Posting? Read(SourceRecord record)
    {
        if (record.In("MatchedObjectDescriptor") is not { } job)
        {
            record.Skip("MatchedObjectDescriptor", "is missing, and with it the posting");
            return null;
        }

        if (record.Identity("MatchedObjectId") is not { } id)
        {
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = job.Text("PositionURI"),
            Company = job.Text("OrganizationName") ?? job.Text("DepartmentName"),
            Title = job.Text("PositionTitle"),
            Location = Places(job),
            Text = Text(job),
            PostedOn = job.Day("PublicationStartDate") ?? job.Day("PositionStartDate"),
            Requisition = job.Text("PositionID"),
            Employment = Joined.Parts(
                job.Each("PositionSchedule").Concat(job.Each("PositionOfferingType")).Select(item => item.Text("Name"))
            ),
            IsRemote = job.In("UserArea")?.In("Details")?.Truth("RemoteIndicator"),
            Pay = [.. job.Each("PositionRemuneration").SelectMany(UsaJobsPay.Of)],
            Raw = record.Raw(),
        };
    }

    private static string? Places(SourceRecord job) =>
        Joined.Places([
            job.Text("PositionLocationDisplay"),
            .. job.Each("PositionLocation")
                .Select(place => Joined.Parts(place.Text("LocationName"), place.Text("CountryCode"))),
        ]);

    private static string? Text(SourceRecord job)
    {
        var details = job.In("UserArea")?.In("Details");
        return Joined.Paragraphs([
            details?.Verbatim("JobSummary"),
            .. details?.Words("MajorDuties") ?? [],
            job.Verbatim("QualificationSummary"),
            details?.Verbatim("Requirements"),
            details?.Verbatim("Education"),
        ]);
    }
}
