namespace Lanewise.Catalog.Reading;

/// <summary>A plain or quoted text; numbers and words such as <c>no</c> are texts too.</summary>
internal sealed record TextNode(string Text, int Line) : Node(Line);
