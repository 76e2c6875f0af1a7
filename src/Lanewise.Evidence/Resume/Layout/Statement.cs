using Lanewise.Evidence.Resume.Dates;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Layout;

/// <summary>One or more lines that say one thing: a heading line, an item of a list, a paragraph.</summary>
/// <param name="Section">The section it is in.</param>
/// <param name="First">Its first line.</param>
/// <param name="Text">Its words, lines joined; without the mark of an item.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="FollowsGap">Whether an empty line, a heading or another column stands before it.</param>
internal sealed record Statement(SectionKind Section, ResumeLine First, string Text, bool IsItem, bool FollowsGap)
{
    private const int LongestQuote = 300;

    /// <summary>Its words.</summary>
    public List<Word> Words { get; } = WordList.Of(Text);

    /// <summary>Its dates, of which a range goes before a single one; null for none.</summary>
    public FoundDates? Dates { get; init; }

    /// <summary>It as words that a finding was read from.</summary>
    public Quote Quote => new(First.Number, First.Page, Text.Length > LongestQuote ? Text[..LongestQuote] + "…" : Text);
}
