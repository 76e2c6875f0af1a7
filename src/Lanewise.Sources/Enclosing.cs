using System.Text.Json;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources;

/// <summary>An object or list of the document that holds a record.</summary>
public sealed class Enclosing
{
    private readonly JsonElement _json;
    private readonly Enclosing? _outer;
    private HashSet<string>? _ids;

    internal Enclosing(JsonElement json, Enclosing? outer)
    {
        _json = json;
        _outer = outer;
    }

    /// <summary>A text member of the nearest holder that has it; null where none does.</summary>
    /// <param name="name">The member's name.</param>
    public string? Text(string name)
    {
        for (var holder = this; holder is not null; holder = holder._outer)
        {
            if (
                holder._json.ValueKind == JsonValueKind.Object
                && new SourceRecord(holder._json, 0).Text(name) is { } text
            )
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Whether the nearest list holds an object whose <c>id</c> is this.</summary>
    /// <param name="id">The id as text.</param>
    public bool ListsId(string id)
    {
        if (_json.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        _ids ??= [.. _json.EnumerateArray().Select(IdOf).OfType<string>()];
        return _ids.Contains(id);
    }

    /// <summary>Whether an object beside the record, such as a table of details by path, has a member of this name.</summary>
    /// <param name="name">The member's name.</param>
    public bool Details(string name)
    {
        for (var holder = this; holder is not null; holder = holder._outer)
        {
            if (holder._json.ValueKind == JsonValueKind.Object && HasDetails(holder._json, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDetails(JsonElement holder, string name) =>
        holder
            .EnumerateObject()
            .Any(member => member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty(name, out _));

    private static string? IdOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) ? JsonText.Scalar(id) : null;
}
