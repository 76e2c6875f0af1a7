using Lanewise.Sources.Fields;

namespace Lanewise.Sources.JustJoinIt;

/// <summary>Offers of justjoin.it: lists without text; pay by form of contract, skills in the record.</summary>
internal sealed class JustJoinItSource : ISource
{
    public string Name => "justjoin.it";

    public bool Recognises(SourceRecord record) => record.Has("guid", "slug", "title", "employmentTypes");

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
            Url = $"https://justjoin.it/job-offer/{record.Text("slug")}",
            Company = record.Text("companyName"),
            Title = record.Text("title"),
            Location = Joined.Places([
                .. record.Each("multilocation").Select(place => place.Text("city")),
                record.Text("city"),
                record.Text("workplaceType"),
            ]),
            Text = record.Verbatim("body"),
            PostedOn = record.Day("publishedAt"),
            Employment = Joined.Parts([
                record.Text("workingTime"),
                .. record.Each("employmentTypes").Select(form => form.Text("type")),
            ]),
            IsRemote = record.Text("workplaceType") is { } workplace ? workplace == "remote" : null,
            Pay = [.. record.Each("employmentTypes").SelectMany(Pay).Distinct()],
            Raw = record.Raw("body"),
        };
    }

    private static IReadOnlyList<PublishedPay> Pay(SourceRecord form) =>
        PayFields.Range(
            form.Amount("from"),
            form.Amount("to"),
            form.Text("currency"),
            PayPeriods.Of(form.Text("unit"))
        );
}
