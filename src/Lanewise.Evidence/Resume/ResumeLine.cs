namespace Lanewise.Evidence.Resume;

/// <summary>A line of a résumé as people read it.</summary>
/// <param name="Number">Its number, from 1: in the file for text, in the order of reading for everything else.</param>
/// <param name="Text">The words, without characters that have no shape.</param>
public sealed record ResumeLine(int Number, string Text)
{
    /// <summary>Page, from 1; 0 where the format has no pages.</summary>
    public int Page { get; init; }

    /// <summary>Column of its page, from 1, in the order of reading.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Level of the heading that the document marks it as, from 1; 0 for none.</summary>
    public int Heading { get; init; }

    /// <summary>Whether the document says that it begins a paragraph or an item of a list.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Why people do not see it, such as "white text"; null for what they see.</summary>
    public string? Hidden { get; init; }
}
