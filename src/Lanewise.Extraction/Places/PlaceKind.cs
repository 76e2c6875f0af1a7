namespace Lanewise.Extraction.Places;

/// <summary>What a name of a place stands for, the most exact first.</summary>
internal enum PlaceKind : byte
{
    /// <summary>A city.</summary>
    City,

    /// <summary>An area around a city.</summary>
    Metro,

    /// <summary>A state, province or other first-level region.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}
