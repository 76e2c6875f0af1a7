namespace Lanewise.Market.Choices;

/// <summary>One of the things that a comparison sets side by side.</summary>
/// <param name="Kind">What sort of thing it is; decides how an opening comes to be one of its openings.</param>
/// <param name="Name">The catalog's name, as stored with the facts.</param>
public sealed record Choice(ChoiceKind Kind, string Name);
