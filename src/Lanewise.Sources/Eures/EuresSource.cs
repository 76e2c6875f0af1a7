using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Eures;

/// <summary>EURES search results. The text is the longest of the description and its translations.</summary>
internal sealed class EuresSource : ISource
{
    public string Name => "eures";

    public bool Recognises(SourceRecord record) => record.Has("id", "title", "locationMap", "creationDate");

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
            Url = $"https://europa.eu/eures/portal/jv-se/jv-details/{Uri.EscapeDataString(id)}",
            Company = record.In("employer")?.Text("name"),
            Title = record.Text("title"),
            Location = record.In("locationMap") is { } map
                ? Joined.Places(map.Json.EnumerateObject().Select(country => country.Name))
                : null,
            Text = Text(record),
            PostedOn = record.Day("creationDate"),
            Employment = Joined.Parts([.. record.Words("positionScheduleCodes"), record.Text("positionOfferingCode")]),
            Raw = record.Raw(),
        };
    }

    private static string? Text(SourceRecord record)
    {
        var translations = record.In("translations");
        var others =
            translations
                ?.Json.EnumerateObject()
                .Select(language => translations.In(language.Name)?.Verbatim("description"))
            ?? [];
        return others.Append(record.Verbatim("description")).MaxBy(text => text?.Length ?? 0);
    }
}
