namespace Lanewise.Extraction.Text;

/// <summary>A meaning of some words that the lexicon finds, in sixteen bytes.</summary>
/// <param name="Wording">The words (<see cref="Text.Wording"/>); 0 for no term.</param>
/// <param name="Group">What it says within its topic.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Strength">How much it proves by itself.</param>
/// <param name="FirstLetter">Where case must match the first character of the spelling, else NUL.</param>
internal record struct Term(ulong Wording, int Group, Topic Topic, TermStrength Strength, char FirstLetter);
