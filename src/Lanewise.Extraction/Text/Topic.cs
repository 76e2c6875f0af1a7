namespace Lanewise.Extraction.Text;

/// <summary>
/// What a term of the lexicon is about. Terms of one topic never overlap in a text (the leftmost, then the longest wins); terms of
/// different topics may. The members from <see cref="Heading"/> on are the files of <c>catalog/phrases/</c>, in kebab case.
/// </summary>
internal enum Topic : byte
{
    /// <summary>Spellings of technologies; the group is the index in the catalog, or −1 for a phrase that is none.</summary>
    Technology,

    /// <summary>Names of places; the group is a number that the place reader gave.</summary>
    Place,

    /// <summary>Titles of roles; the group is the role's number over all lanes.</summary>
    Role,

    /// <summary>Words that point to a lane; the group is the word's number over all lanes.</summary>
    LaneWord,

    /// <summary>Phrases that say a signal; the group is its index in the catalog, or −1 for a phrase that says none.</summary>
    Signal,

    /// <summary>Words for years; the lines that hold none are not searched for <see cref="Years"/>.</summary>
    YearWord,

    /// <summary>Headings of sections.</summary>
    Heading,

    /// <summary>Words that tell what a posting says of a technology beside them.</summary>
    Cue,

    /// <summary>Single words that are looked at only beside a weak spelling; the lexicon does not search for them.</summary>
    Neighbour,

    /// <summary>Levels.</summary>
    Seniority,

    /// <summary>Forms of contract.</summary>
    Employment,

    /// <summary>Remote, hybrid, on site.</summary>
    Workplace,

    /// <summary>Words around places: "based in", "relocate to".</summary>
    Location,

    /// <summary>Words around money.</summary>
    Pay,

    /// <summary>Signs, codes and names of currencies; the groups are ISO 4217 codes and <c>dollar</c>.</summary>
    Currency,

    /// <summary>Words around years of experience.</summary>
    Years,

    /// <summary>Words that tell a job advertisement from something else.</summary>
    Advertisement,

    /// <summary>Single words that tell the language a posting is written in; the lexicon does not search for them.</summary>
    Written,
}
