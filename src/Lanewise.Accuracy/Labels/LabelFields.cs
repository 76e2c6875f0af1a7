using System.Collections.Immutable;
using System.Text.Json;

namespace Lanewise.Accuracy.Labels;

/// <summary>The members of a JSON object, read as what they should be; the first that is something else is the mistake.</summary>
internal sealed class LabelFields(JsonElement row, LabelWords? words, string path = "")
{
    /// <summary>The first mistake, with the field's path; null while all is right.</summary>
    public string? Mistake { get; private set; }

    public string Identity()
    {
        var id = Member("id");
        if (id?.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            return id.Value.ToString();
        }

        Blame("id", "missing, or neither text nor number");
        return "";
    }

    public string Required(string name, string vocabulary)
    {
        if (Text(name, vocabulary) is { } text)
        {
            return text;
        }

        Blame(name, "missing");
        return "";
    }

    public string? Text(string name) => Text(name, name);

    public decimal? Number(string name)
    {
        if (Member(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        Blame(name, "not a number");
        return null;
    }

    public bool? Truth(string name)
    {
        if (Member(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Blame(name, "neither true nor false");
        return null;
    }

    /// <summary>A list of names, each as text or as an object with a name.</summary>
    public ImmutableArray<string> Names(string name) =>
        [.. Elements(name).Select((e, i) => Name(e, $"{name}[{i}]", name))];

    /// <summary>A list of lists of names of languages.</summary>
    public ImmutableArray<ImmutableArray<string>> Lists(string name) =>
        [
            .. Elements(name)
                .Select((list, i) => List(list, $"{name}[{i}]").Select(e => Name(e, $"{name}[{i}]", "languages")))
                .Select(list => list.ToImmutableArray()),
        ];

    /// <summary>A list of objects.</summary>
    public ImmutableArray<T> Objects<T>(string name, Func<LabelFields, T> read)
    {
        var objects = ImmutableArray.CreateBuilder<T>();
        foreach (var (index, element) in Elements(name).Index())
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                Blame($"{name}[{index}]", "not an object");
                break;
            }

            var fields = new LabelFields(element, words, $"{path}{name}[{index}].");
            objects.Add(read(fields));
            Mistake ??= fields.Mistake;
        }

        return objects.DrainToImmutable();
    }

    private string? Text(string name, string vocabulary) =>
        Member(name) is { } value ? Word(value, name, vocabulary) : null;

    private string Name(JsonElement element, string place, string vocabulary) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("name", out var name)
            ? Word(name, $"{place}.name", vocabulary)
            : Word(element, place, vocabulary);

    private string Word(JsonElement element, string place, string vocabulary)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            Blame(place, "not text");
            return "";
        }

        var word = element.GetString()!; // text is never null
        if (words?.Allows(vocabulary, word) == false)
        {
            Blame(place, $"{word} is none of its words");
        }

        return word;
    }

    private List<JsonElement> Elements(string name) => Member(name) is { } value ? List(value, name) : [];

    private List<JsonElement> List(JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        Blame(place, "not a list");
        return [];
    }

    private JsonElement? Member(string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private void Blame(string place, string reason) => Mistake ??= $"{path}{place}: {reason}";
}
