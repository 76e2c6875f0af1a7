namespace Lanewise.Extraction.Text;

/// <summary>One line of a posting.</summary>
/// <param name="Start">Index of its first UTF-16 unit in <see cref="Reading.Text"/>.</param>
/// <param name="End">Index after its last one, without the line break.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token; equal to FirstToken for an empty line.</param>
/// <param name="Part">The part of the posting it stands in.</param>
/// <param name="IsItem">Whether it begins with a bullet or a number, as items of a list do.</param>
/// <param name="Section">The section it belongs to.</param>
/// <param name="IsHeading">Whether it is itself a heading; a heading belongs to the section it opens.</param>
internal record struct Line(
    int Start,
    int End,
    int FirstToken,
    int EndToken,
    Part Part,
    bool IsItem,
    SectionKind Section,
    bool IsHeading
)
{
    public readonly bool IsEmpty => EndToken == FirstToken;
}
