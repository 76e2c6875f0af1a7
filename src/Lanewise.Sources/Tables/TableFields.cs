namespace Lanewise.Sources.Tables;

/// <summary>Names of fields as users write them.</summary>
public static class TableFields
{
    private static readonly Dictionary<string, TableField> ByName = Enum.GetValues<TableField>()
        .ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, in the order of the fields.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<TableField>().Select(NameOf)];

    /// <summary>The field's name in snake case: <c>salary_min</c>.</summary>
    /// <param name="field">A field.</param>
    public static string NameOf(TableField field) =>
        field switch
        {
            TableField.SalaryMin => "salary_min",
            TableField.SalaryMax => "salary_max",
            TableField.FirstSeen => "first_seen",
            TableField.LastSeen => "last_seen",
            _ => field.ToString().ToLowerInvariant(),
        };

    /// <summary>The field of this name, in any case; false where there is none.</summary>
    /// <param name="name">The name as the user wrote it.</param>
    /// <param name="field">The field.</param>
    public static bool TryParse(string name, out TableField field) => ByName.TryGetValue(name.Trim(), out field);
}
