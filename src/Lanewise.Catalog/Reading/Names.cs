namespace Lanewise.Catalog.Reading;

/// <summary>Remembers which names the files give and which they use, and reports names used but given nowhere.</summary>
internal sealed class Names(Mistakes mistakes)
{
    private readonly Dictionary<(NameKind, string), (string File, int Line)> _given = [];
    private readonly List<(NameKind Kind, string Name, string File, int Line, string Field)> _used = [];

    /// <summary>Where mistakes are noted.</summary>
    public Mistakes Mistakes => mistakes;

    /// <summary>Notes that a name is given here, and reports it where it was given before.</summary>
    public void Give(NameKind kind, string name, string file, int line, string field)
    {
        if (!_given.TryAdd((kind, name), (file, line)))
        {
            var (otherFile, otherLine) = _given[(kind, name)];
            mistakes.Add(file, line, field, $"'{name}' is already in {otherFile}:{otherLine}; names are unique");
        }
    }

    /// <summary>Notes that a name is used here.</summary>
    public void Use(NameKind kind, string name, string file, int line, string field) =>
        _used.Add((kind, name, file, line, field));

    /// <summary>Reports every name that is used and given nowhere.</summary>
    public void Check()
    {
        foreach (var (kind, name, file, line, field) in _used)
        {
            if (!_given.ContainsKey((kind, name)))
            {
                mistakes.Add(file, line, field, $"there is no {Word(kind)} '{name}'{Nearest(kind, name)}");
            }
        }
    }

    private static string Word(NameKind kind) => kind.ToString().ToLowerInvariant();

    private string Nearest(NameKind kind, string name)
    {
        var nearest = EditDistance.Nearest(name, _given.Keys.Where(k => k.Item1 == kind).Select(k => k.Item2), 1);
        return nearest.Count == 0 ? "" : $"; did you mean '{nearest[0]}'?";
    }
}
