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
        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = url,
            Company = record.Text("company_name") ?? record.Around?.Text("company") ?? GreenhouseBoard.Of(url),
            Title = record.Text("title"),
            Location = record.In("location")?.Text("name"),
            // The API escapes the HTML once more for its transport.
            Text = WebUtility.HtmlDecode(record.Verbatim("content")),
            PostedOn = record.Day("first_published") ?? record.Day("updated_at"),
            Requisition = record.Text("requisition_id"),
            Employment = Employment(record),
            IsRemote = null,
            Pay = [.. record.Each("pay_input_ranges").SelectMany(Range)],
            Raw = record.Raw("content"),
        };
    }

    private static string? Employment(SourceRecord record) =>
        Joined.Parts(
            record
                .Each("metadata")
                .Where(item =>
                    item.Text("name")?.Contains("employment type", StringComparison.OrdinalIgnoreCase) == true
                )
                .SelectMany(item => item.Words("value"))
        );

    private static IReadOnlyList<PublishedPay> Range(SourceRecord range) =>
        PayFields.Range(
            range.Amount("min_cents") / 100,
            range.Amount("max_cents") / 100,
            range.Text("currency_type"),
            PayPeriods.Of(range.Text("title"))
        );
}
