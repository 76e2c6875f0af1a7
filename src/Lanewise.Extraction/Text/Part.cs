namespace Lanewise.Extraction.Text;

/// <summary>The part of a posting that a line belongs to.</summary>
internal enum Part : byte
{
    /// <summary>The title field.</summary>
    Title,

    /// <summary>The location field.</summary>
    Location,

    /// <summary>The description.</summary>
    Description,
}
