using System.Net;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Greenhouse;

/// <summary>Greenhouse's job board API, as a list (no text) or with <c>content=true</c>. Job ids are unique over all boards.</summary>
internal sealed class GreenhouseSource : ISource
{
    public string Name => "greenhouse";

    public bool Recognises(SourceRecord record) =>
        record.Has("id", "title", "absolute_url")
        && (record.Has("internal_job_id") || record.Has("data_compliance") || record.Has("content"));

    public Posting? Read(SourceRecord record)
    {
        if (record.Identity("id") is not { } id)
        {
            return null;
        }

        var url = record.Text("absolute_url");
        var company = record.Text("company_name") ?? record.Around?.Text("company");
        var board = GreenhouseBoard.Of(url);
        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = url,
            Company = company ?? board,
            Board = board ?? GreenhouseBoard.Usual(company),
            Title = record.Text("title"),
            Location = Joined.Places([
                record.In("location")?.Text("name"),
                .. Metadata(record, "workplace", "location type", "remote").Where(IsWorkplace),
            ]),
            // The API escapes the HTML once more for its transport.
            Text = WebUtility.HtmlDecode(record.Verbatim("content")),
            PostedOn = record.Day("first_published") ?? record.Day("updated_at"),
            // The requisition is free text ("EVERGREEN", "See opening"); Greenhouse's own number of the job never is.
            Requisition = record.Text("internal_job_id") ?? record.Text("requisition_id"),
            Employment = Joined.Parts(Metadata(record, "employment type")),
            Pay = [.. record.Each("pay_input_ranges").SelectMany(Range)],
            Raw = record.Raw("content"),
        };
    }

    // Boards name their own fields; these are the ones seen for the form of employment and the place of work.
    private static IEnumerable<string> Metadata(SourceRecord record, params string[] names) =>
        record
            .Each("metadata")
            .Where(item =>
                item.Text("name") is { } name
                && names.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
            )
            .SelectMany(item => item.Words("value"));

    private static bool IsWorkplace(string value) =>
        value.StartsWith("remote", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("hybrid", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("on-site", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("onsite", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<PublishedPay> Range(SourceRecord range) =>
        PayFields.Range(
            range.Amount("min_cents") / 100,
            range.Amount("max_cents") / 100,
            range.Text("currency_type"),
            PayPeriods.Of(range.Text("title"))
        );
}
