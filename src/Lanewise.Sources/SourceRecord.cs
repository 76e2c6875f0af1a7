using System.Net;
using System.Text.Json;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources;

/// <summary>
/// A JSON object that may be a posting, with tolerant access to its members: a number written as text is a number, an empty text is no
/// text. Whatever is present but unreadable is noted in <see cref="Notes"/> and read as null.
/// </summary>
public sealed class SourceRecord
{
    private readonly SourceRecord? _parent;
    private readonly string? _name;
    private List<Skipped>? _notes;

    internal SourceRecord(JsonElement json, long number, Enclosing? around = null)
    {
        Json = json;
        Number = number;
        Around = around;
    }

    private SourceRecord(JsonElement json, SourceRecord parent, string name)
        : this(json, parent.Number, parent.Around)
    {
        _parent = parent;
        _name = name;
    }

    /// <summary>The record itself; always an object.</summary>
    public JsonElement Json { get; }

    /// <summary>The record's number in its document, or the line's in its file, 1-based.</summary>
    public long Number { get; }

    /// <summary>The objects and the list that hold the record, nearest first; null for a row.</summary>
    public Enclosing? Around { get; }

    /// <summary>What could not be read so far.</summary>
    public IReadOnlyList<Skipped> Notes => _parent is not null ? _parent.Notes : _notes ?? [];

    /// <summary>Notes that a member, or the record where <paramref name="field"/> is null, was left out.</summary>
    /// <param name="field">The member's name.</param>
    /// <param name="reason">What was wrong and what was expected, without a full stop.</param>
    public void Skip(string? field, string reason)
    {
        if (_parent is not null)
        {
            _parent.Skip(field is null ? _name : $"{_name}.{field}", reason);
            return;
        }

        (_notes ??= []).Add(new Skipped(Number, field, reason));
    }

    /// <summary>Whether every one of these members exists, even as null.</summary>
    /// <param name="names">The members' names.</param>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Json.TryGetProperty(name, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the member exists and has this type.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="kind">The JSON type asked for.</param>
    public bool Has(string name, JsonValueKind kind) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == kind;

    /// <summary>The member as text, trimmed; numbers as written; null where absent, blank, null, a list or an object.</summary>
    /// <param name="name">The member's name.</param>
    public string? Text(string name)
    {
        var text = Verbatim(name)?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The member as text without HTML entities ("R&amp;amp;D" gives "R&amp;D"), for titles and names of sources that escape them.</summary>
    /// <param name="name">The member's name.</param>
    public string? Plain(string name) => WebUtility.HtmlDecode(Text(name));

    /// <summary>The member as text exactly as published, less NUL characters; null where absent or blank.</summary>
    /// <param name="name">The member's name.</param>
    public string? Verbatim(string name) =>
        Json.TryGetProperty(name, out var value)
        && JsonText.Of(value, name, this) is { } text
        && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    /// <summary>The member that identifies the posting; where it is missing, notes so and gives null.</summary>
    /// <param name="name">The member's name.</param>
    public string? Identity(string name)
    {
        var text = Text(name);
        if (text is null)
        {
            Skip(name, "is missing or empty, and nothing else identifies the posting");
        }

        return text;
    }

    /// <summary>The member as a number, also where it is written as text ("99,200.00"); null where absent.</summary>
    /// <param name="name">The member's name.</param>
    public decimal? Amount(string name) =>
        Json.TryGetProperty(name, out var value) ? Amounts.Of(value, name, this) : null;

    /// <summary>The member as yes or no; null where absent or neither.</summary>
    /// <param name="name">The member's name.</param>
    public bool? Truth(string name) => Json.TryGetProperty(name, out var value) ? JsonText.Truth(value) : null;

    /// <summary>The member as a day, from ISO dates, written-out dates and Unix times; null where absent or not a sane date.</summary>
    /// <param name="name">The member's name.</param>
    public DateOnly? Day(string name) => Json.TryGetProperty(name, out var value) ? Days.Of(value, name, this) : null;

    /// <summary>The member as a record of its own, whose notes go to this one; null where it is no object.</summary>
    /// <param name="name">The member's name.</param>
    public SourceRecord? In(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? new SourceRecord(value, this, name)
            : null;

    /// <summary>The objects in the list that the member is, or the member where it is a single object; empty where it is neither.</summary>
    /// <param name="name">The member's name.</param>
    public IEnumerable<SourceRecord> Each(string name)
    {
        if (!Json.TryGetProperty(name, out var value))
        {
            return [];
        }

        var objects = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        return objects
            .Where(item => item.ValueKind == JsonValueKind.Object)
            .Select(item => new SourceRecord(item, this, name));
    }

    /// <summary>The texts in the member, be it a list or a single text; empty where it holds none.</summary>
    /// <param name="name">The member's name.</param>
    public IReadOnlyList<string> Words(string name)
    {
        if (!Json.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return Text(name) is { } single ? [single] : [];
        }

        return
        [
            .. value
                .EnumerateArray()
                .Select(item => JsonText.Of(item, name, this)?.Trim() ?? "")
                .Where(text => text.Length > 0),
        ];
    }

    /// <summary>The first of <see cref="Words"/>; null where there is none.</summary>
    /// <param name="name">The member's name.</param>
    public string? First(string name) => Words(name) is [var first, ..] ? first : null;

    /// <summary>The whole record as JSON, as the source wrote it, less one member.</summary>
    /// <param name="verbatimText">The member that is <see cref="Posting.Text"/> verbatim; null keeps everything.</param>
    public string Raw(string? verbatimText = null) => RawJson.Without(Json, verbatimText);
}
