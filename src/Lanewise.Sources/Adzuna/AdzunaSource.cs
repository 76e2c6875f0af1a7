using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Adzuna;

/// <summary>Adzuna's search API. Texts are cut at 500 characters; pay that Adzuna predicted is not stated pay.</summary>
internal sealed class AdzunaSource : ISource
{
    public string Name => "adzuna";

    public bool Recognises(SourceRecord record) => record.Has("id", "title", "redirect_url", "created");

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
            Url = record.Text("redirect_url"),
            Company = record.In("company")?.Text("display_name"),
            Title = record.Plain("title"),
            Location = Place(record.In("location")),
            Text = record.Verbatim("description"),
            PostedOn = record.Day("created"),
            Employment = Joined.Parts(record.Text("contract_time"), record.Text("contract_type")),
            Pay = Pay(record),
            Raw = record.Raw("description"),
        };
    }

    // The shown name mostly lacks the country, which is the first of the areas.
    private static string? Place(SourceRecord? location)
    {
        var place = location?.Text("display_name");
        var country = location?.First("area");
        var isShown = country is not null && place?.Contains(country, StringComparison.OrdinalIgnoreCase) == true;
        return Joined.Parts(place, isShown ? null : country);
    }

    private static IReadOnlyList<PublishedPay> Pay(SourceRecord record) =>
        record.Truth("salary_is_predicted") == true
            ? []
            : PayFields.Range(
                record.Amount("salary_min"),
                record.Amount("salary_max"),
                AdzunaCurrencies.Of(record.Text("redirect_url")),
                "year"
            );
}
