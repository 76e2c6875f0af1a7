namespace Lanewise.Catalog.Reading;

/// <summary>A spelling of a technology.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="AnyCase">Whether it counts in any case.</param>
/// <param name="Use">Whose spelling it is and where it stands.</param>
/// <param name="Earlier">The spelling of the same letters noted before it, or null.</param>
internal sealed record Spelling(string Text, bool AnyCase, NameUse Use, Spelling? Earlier);
