namespace Lanewise.Sources;

/// <summary>
/// A place that postings come from, known by the shape of its records. Recognition is by the record's members, never by a file's name.
/// Implementations hold no state and never throw for content.
/// </summary>
public interface ISource
{
    /// <summary>The name in <see cref="Posting.Source"/>, lower case; several shapes of one source share it.</summary>
    string Name { get; }

    /// <summary>Whether the record has the members that this source's records have and others lack.</summary>
    /// <param name="record">Any JSON object of the input.</param>
    bool Recognises(SourceRecord record);

    /// <summary>The posting in a recognised record, or null after <see cref="SourceRecord.Skip"/> said why there is none.</summary>
    /// <param name="record">A record that <see cref="Recognises"/> accepted, or a neighbour of one in the same list.</param>
    Posting? Read(SourceRecord record);
}
