namespace Lanewise.Extraction.Technologies;

/// <summary>One place where a spelling of a technology stands.</summary>
/// <param name="Technology">Index in the catalog.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Line">Index of its line.</param>
/// <param name="IsWeak">Whether the spelling is an ordinary word.</param>
internal record struct Occurrence(int Technology, int FirstToken, int EndToken, int Line, bool IsWeak)
{
    /// <summary>Whether it begins a phrase that is something else ("Go running"), so that only a list of languages proves it.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether the words are the employer's own name.</summary>
    public bool IsEmployer { get; init; }

    /// <summary>Whether its line is an item of a list.</summary>
    public bool IsInItem { get; init; }

    /// <summary>How it is joined to the occurrence after it.</summary>
    public Joint Next { get; set; }

    /// <summary>Whether it is the technology; a sure spelling always is.</summary>
    public bool Counts { get; set; }

    /// <summary>What the posting says of it here.</summary>
    public MentionRole Role { get; set; }

    /// <summary>Whether it is the one preferred of what would do: "preferably Go".</summary>
    public bool IsLeaning { get; set; }

    /// <summary>Number of its either/or group, from 1; 0 for none.</summary>
    public int Alternatives { get; set; }
}
