using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>One mapping of a file, read field by field; whatever is wrong is reported where it stands.</summary>
internal sealed class Entry
{
    private readonly string _file;
    private readonly MappingNode _mapping;
    private readonly Names _names;

    /// <summary>Starts reading a mapping and reports the fields that it should not have.</summary>
    public Entry(string file, MappingNode mapping, ReadOnlySpan<string> known, Names names)
    {
        _file = file;
        _mapping = mapping;
        _names = names;
        foreach (var field in mapping.Fields)
        {
            if (!known.Contains(field.Name))
            {
                Report(field.Line, field.Name, $"there is no such field; the fields are {string.Join(", ", known!)}");
            }
        }
    }

    /// <summary>Line that the entry starts on, from 1.</summary>
    public int Line => _mapping.Line;

    /// <summary>The entries of a file that is one list of mappings.</summary>
    public static IEnumerable<Entry> All(CatalogFile file, string[] known, Names names)
    {
        var root = YamlText.Read(file, names.Mistakes);
        if (root is not null and not ListNode)
        {
            names.Mistakes.Add(file.Shown, root.Line, "", "the file must be one list, each entry starting with '- '");
        }

        return root is ListNode list ? All(file.Shown, list.Items, known, names) : [];
    }

    /// <summary>The entries of a list of mappings inside an entry; empty where the field is absent.</summary>
    public IEnumerable<Entry> Entries(string field, string[] known) => All(_file, Items(field), known, _names);

    /// <summary>The mapping that a field holds, with the fields it may have; null where the field is absent or no mapping.</summary>
    public Entry? Nested(string field, string[] known)
    {
        switch (Find(field))
        {
            case null:
                return null;
            case MappingNode mapping:
                return new Entry(_file, mapping, known, _names);
            case var other:
                Report(other.Line, field, $"must be a mapping with the fields {string.Join(", ", known)}");
                return null;
        }
    }

    /// <summary>The name of the entry, which must be unique among those of its kind.</summary>
    public string Name(NameKind kind, string field = "name")
    {
        var name = Text(field);
        if (name.Length > 0)
        {
            Give(kind, name, field);
        }

        return name;
    }

    /// <summary>Notes that this entry gives a name, read from a field.</summary>
    public void Give(NameKind kind, string name, string field) =>
        _names.Give(new NameUse(kind, name, _file, LineOf(field), field));

    /// <summary>Notes that this entry uses a name, read from a field.</summary>
    public void Use(NameKind kind, string name, string field) =>
        _names.Use(new NameUse(kind, name, _file, LineOf(field), field));

    /// <summary>A text that must be there; empty where it is missing, which is reported.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="refersTo">What the text must be a name of, if anything.</param>
    public string Text(string field, NameKind? refersTo = null)
    {
        if (Find(field) is not { } value)
        {
            Report(Line, field, "is missing");
            return "";
        }

        return TextOf(field, value) is { } text ? Used(text, value.Line, field, refersTo) : "";
    }

    /// <summary>Whether the entry has the field.</summary>
    public bool Has(string field) => Find(field) is not null;

    /// <summary>A number, or null where the field is absent or holds none from <paramref name="least"/> to <paramref name="most"/>, which is reported.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public decimal? Number(string field, decimal least, decimal most)
    {
        if (TextOrNull(field) is not { } text)
        {
            return null;
        }

        var style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (
            decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Report(
            LineOf(field),
            field,
            string.Create(CultureInfo.InvariantCulture, $"is '{text}'; a number from {least} to {most} expected")
        );
        return null;
    }

    /// <summary>A day, or null where the field is absent or holds none, which is reported.</summary>
    public DateOnly? Day(string field)
    {
        if (TextOrNull(field) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Report(LineOf(field), field, $"'{text}' is no day such as 2026-01-31");
        return null;
    }

    /// <summary>Whether a field says <c>true</c>; absent is false.</summary>
    public bool Flag(string field)
    {
        var text = TextOrNull(field);
        if (text is not (null or "true" or "false"))
        {
            Report(LineOf(field), field, $"is '{text}'; true or false expected");
        }

        return text == "true";
    }

    /// <summary>A text, or null where the field is absent or no text.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="refersTo">What the text must be a name of, if anything.</param>
    public string? TextOrNull(string field, NameKind? refersTo = null) =>
        Find(field) is { } value && TextOf(field, value) is { } text ? Used(text, value.Line, field, refersTo) : null;

    /// <summary>The texts of a list; empty where the field is absent.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="refersTo">What the texts must be names of, if anything.</param>
    public ImmutableArray<string> Texts(string field, NameKind? refersTo = null) =>
        [.. TextNodes(field).Select(n => Used(n.Text, n.Line, field, refersTo))];

    /// <summary>The texts of a list with their lines; empty where the field is absent.</summary>
    public List<TextNode> TextNodes(string field)
    {
        var texts = new List<TextNode>();
        foreach (var item in Items(field))
        {
            if (TextOf(field, item) is not { } text)
            {
                continue;
            }

            if (Has(texts, text))
            {
                Report(item.Line, field, $"'{text}' stands twice");
            }
            else
            {
                texts.Add((TextNode)item);
            }
        }

        return texts;
    }

    /// <summary>Names with weights above 0 and at most 1; empty where the field is absent.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="refersTo">What the names must be names of, if anything.</param>
    public Weights Weights(string field, NameKind? refersTo = null)
    {
        switch (Find(field))
        {
            case null:
                return Catalog.Weights.None;
            case MappingNode { Fields: var pairs }:
                var names = new string[pairs.Count];
                var weights = new double[pairs.Count];
                for (var i = 0; i < names.Length; i++)
                {
                    names[i] = Used(pairs[i].Name, pairs[i].Line, field, refersTo);
                    weights[i] = Weight(field, pairs[i]);
                }

                return new Weights(names, weights);
            case var other:
                Report(other.Line, field, "must be a mapping of names to weights, such as { backend: 0.5 }");
                return Catalog.Weights.None;
        }
    }

    /// <summary>Line of a field, or of the entry where the field is absent.</summary>
    public int LineOf(string field)
    {
        foreach (var candidate in _mapping.Fields)
        {
            if (candidate.Name == field)
            {
                return candidate.Line;
            }
        }

        return Line;
    }

    /// <summary>Reports a mistake of this entry.</summary>
    public void Report(int line, string field, string reason) => _names.Mistakes.Add(_file, line, field, reason);

    private static bool Has(List<TextNode> texts, string text)
    {
        foreach (var earlier in texts)
        {
            if (earlier.Text == text)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Entry> All(string file, List<Node> items, string[] known, Names names)
    {
        foreach (var item in items)
        {
            if (item is MappingNode mapping)
            {
                yield return new Entry(file, mapping, known, names);
            }
            else
            {
                names.Mistakes.Add(file, item.Line, "", $"must be an entry with the fields {string.Join(", ", known)}");
            }
        }
    }

    private double Weight(string field, Field pair)
    {
        var isNumber = double.TryParse(
            (pair.Value as TextNode)?.Text,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var weight
        );
        if (!isNumber || weight is <= 0 or > 1)
        {
            Report(pair.Line, field, $"the weight of '{pair.Name}' must be a number above 0 and at most 1");
        }

        return weight;
    }

    private List<Node> Items(string field)
    {
        switch (Find(field))
        {
            case null:
                return [];
            case ListNode list:
                return list.Items;
            case var other:
                Report(other.Line, field, "must be a list, such as [a, b]");
                return [];
        }
    }

    private string Used(string name, int line, string field, NameKind? kind)
    {
        if (kind is { } refersTo)
        {
            _names.Use(new NameUse(refersTo, name, _file, line, field));
        }

        return name;
    }

    private string? TextOf(string field, Node value)
    {
        if (value is not TextNode { Text: var text })
        {
            Report(value.Line, field, "must be a text");
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(value.Line, field, "is empty");
            return null;
        }

        return text;
    }

    private Node? Find(string field)
    {
        foreach (var candidate in _mapping.Fields)
        {
            if (candidate.Name == field)
            {
                return candidate.Value;
            }
        }

        return null;
    }
}
