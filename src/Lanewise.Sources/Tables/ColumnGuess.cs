namespace Lanewise.Sources.Tables;

/// <summary>Decides which column holds which field.</summary>
internal static class ColumnGuess
{
    private const double Least = 0.5;

    /// <summary>The most confident assignment: each field from one column, each column for one field, nothing under one half.</summary>
    public static IReadOnlyList<MappedColumn> Best(IReadOnlyList<ColumnProfile> profiles)
    {
        var candidates = Enum.GetValues<TableField>()
            .SelectMany(field => profiles.Select(profile => Judge(field, profile)))
            .Where(candidate => candidate.Confidence >= Least)
            .OrderByDescending(candidate => candidate.Confidence)
            .ThenBy(candidate => candidate.Column.Count(letter => letter == '.'));
        var taken = new Dictionary<TableField, MappedColumn>();
        foreach (var candidate in candidates)
        {
            if (!taken.ContainsKey(candidate.Field) && !taken.Values.Any(other => other.Column == candidate.Column))
            {
                taken.Add(candidate.Field, candidate);
            }
        }

        return [.. taken.Values];
    }

    private static MappedColumn Judge(TableField field, ColumnProfile profile)
    {
        if (profile.IsEmpty)
        {
            return new MappedColumn(field, profile.Path, 0, "no values");
        }

        var name = ColumnNames.Likeness(field, profile.Path);
        return name > 0
            ? new MappedColumn(
                field,
                profile.Path,
                Math.Round(name * ValueLikeness.Of(field, profile), 2),
                "its name and values"
            )
            : new MappedColumn(field, profile.Path, ValueLikeness.Alone(field, profile), "its values");
    }
}
