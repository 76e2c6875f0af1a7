namespace Lanewise.Catalog;

/// <summary>Something that holds of an opening or not.</summary>
/// <param name="Kind">
/// technology (asked for), lane, layer, role, employment, seniority, workplace or signal, or one that needs no name: alone, one-of, mentioned,
/// primary (of the choice), states-pay, several-languages.
/// </param>
/// <param name="Name">Name within the kind; empty where the kind needs none.</param>
public readonly record struct ClaimProperty(string Kind, string Name)
{
    /// <summary>As written in a file: <c>lane:backend</c>, <c>alone</c>.</summary>
    public override string ToString() => Name.Length == 0 ? Kind : $"{Kind}:{Name}";
}
