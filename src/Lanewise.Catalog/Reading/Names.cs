namespace Lanewise.Catalog.Reading;

/// <summary>Remembers which names the files give and which they use, and reports names used but given nowhere.</summary>
/// <remarks>
/// Collections here and beside hold classes only: those of structs are compiled when the program starts, ahead-of-time
/// compilation or not, and that took half of the loading time.
/// </remarks>
internal sealed class Names(Mistakes mistakes)
{
    /// <summary>By <see cref="NameKind"/>, the first place that gives each name.</summary>
    private readonly Dictionary<string, NameUse>[] _given = new Dictionary<string, NameUse>[
        Enum.GetNames<NameKind>().Length
    ];

    private readonly List<NameUse> _used = [];

    /// <summary>Where mistakes are noted.</summary>
    public Mistakes Mistakes => mistakes;

    /// <summary>Notes that a name is given here, and reports it where it was given before.</summary>
    public void Give(NameUse use)
    {
        var given = _given[(int)use.Kind] ??= new(StringComparer.Ordinal);
        if (given.TryGetValue(use.Name, out var other))
        {
            var reason = $"'{use.Name}' is already in {other.File}:{other.Line}; names are unique";
            mistakes.Add(use.File, use.Line, use.Field, reason);
        }
        else
        {
            given.Add(use.Name, use);
        }
    }

    /// <summary>Notes that a name is used here.</summary>
    public void Use(NameUse use) => _used.Add(use);

    /// <summary>Reports every name that is used and given nowhere.</summary>
    public void Check()
    {
        foreach (var use in _used)
        {
            var given = _given[(int)use.Kind] ??= new(StringComparer.Ordinal);
            if (!given.ContainsKey(use.Name))
            {
                var kind = use.Kind.ToString().ToLowerInvariant();
                var nearest = EditDistance.Nearest(use.Name, given.Keys, 1);
                var hint = nearest.Count == 0 ? "" : $"; did you mean '{nearest[0]}'?";
                mistakes.Add(use.File, use.Line, use.Field, $"there is no {kind} '{use.Name}'{hint}");
            }
        }
    }
}
