namespace Lanewise.Extraction.Text;

/// <summary>A meaning of some words that the lexicon finds, in eight bytes.</summary>
/// <param name="Group">What it says within its topic.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Strength">How much it proves by itself.</param>
/// <param name="FirstLetter">Where case must match the first character of the spelling, else NUL.</param>
internal record struct Term(int Group, Topic Topic, TermStrength Strength, char FirstLetter);
