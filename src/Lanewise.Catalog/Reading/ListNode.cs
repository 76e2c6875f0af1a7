namespace Lanewise.Catalog.Reading;

/// <summary>A list of values.</summary>
internal sealed record ListNode(List<Node> Items, int Line) : Node(Line);
