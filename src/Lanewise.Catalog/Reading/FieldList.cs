namespace Lanewise.Catalog.Reading;

/// <summary>The fields of a mapping as they are read; one that comes twice is reported and left out.</summary>
internal sealed class FieldList(Mistakes mistakes, string file)
{
    /// <summary>Few fields are looked through faster than they are put into a table, and most mappings have few.</summary>
    private const int Few = 16;

    private Dictionary<string, int>? _lines;

    /// <summary>The fields so far, in the order of the file.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Takes a field.</summary>
    public void Add(Field field)
    {
        if (LineOf(field.Name) is { } line)
        {
            mistakes.Add(file, field.Line, field.Name, $"stands twice; it is in line {line} already");
            return;
        }

        Fields.Add(field);
        _lines?.Add(field.Name, field.Line);
    }

    private int? LineOf(string name)
    {
        if (Fields.Count < Few)
        {
            return Fields.Find(field => field.Name == name)?.Line;
        }

        _lines ??= Fields.ToDictionary(field => field.Name, field => field.Line, StringComparer.Ordinal);
        return _lines.TryGetValue(name, out var line) ? line : null;
    }
}
