using System.Net;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.JobPosting;

/// <summary>schema.org's <c>JobPosting</c> as JSON-LD, from the scripts of any page or from a file of its own.</summary>
internal sealed class JobPostingSource : ISource
{
    public string Name => "schema.org";

    public bool Recognises(SourceRecord record) =>
        record.Words("@type").Any(type => type.EndsWith("JobPosting", StringComparison.Ordinal));

    public Posting? Read(SourceRecord record)
    {
        var url = record.Text("url") ?? record.Around?.Text("page_url");
        var company = Company(record);
        if (Identity(record, company, url) is not { } id)
        {
            record.Skip(
                "identifier",
                "is missing, and so are an address, a title and a company that would identify the posting"
            );
            return null;
        }

        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = url,
            Company = company,
            Title = record.Plain("title") ?? record.Plain("name"),
            Location = JobPostingPlaces.Of(record),
            Text = Text(record),
            PostedOn = record.Day("datePosted"),
            Requisition = Identifier(record),
            Employment = Joined.Parts(record.Words("employmentType")),
            IsRemote = JobPostingPlaces.IsRemote(record) ? true : null,
            Pay = JobPostingPay.Of(record),
            Raw = record.Raw("description"),
        };
    }

    // Identifiers are the employer's own and so need its name; addresses identify by themselves.
    private static string? Identity(SourceRecord record, string? company, string? url)
    {
        if (Identifier(record) is { } identifier)
        {
            return company is null ? url ?? identifier : $"{company}/{identifier}";
        }

        return url
            ?? (
                company is null || record.Text("title") is null
                    ? null
                    : $"{company}/{record.Text("title")}/{record.Text("datePosted")}"
            );
    }

    private static string? Identifier(SourceRecord record) =>
        record.Text("identifier")
        ?? record.Each("identifier").Select(item => item.Text("value")).FirstOrDefault(value => value is not null);

    private static string? Company(SourceRecord record) =>
        record.Plain("hiringOrganization")
        ?? record.Each("hiringOrganization").Select(item => item.Plain("name")).FirstOrDefault();

    // Some pages escape the HTML inside the JSON once more.
    private static string? Text(SourceRecord record)
    {
        var text = record.Verbatim("description");
        var isEscaped =
            text?.Contains('<', StringComparison.Ordinal) == false && text.Contains("&lt;", StringComparison.Ordinal);
        return isEscaped ? WebUtility.HtmlDecode(text) : text;
    }
}
