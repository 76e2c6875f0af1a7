namespace Lanewise.Catalog;

/// <summary>Where in a system work sits: intelligence, services, performance or interface.</summary>
/// <param name="Name">The word used in data and on the command line.</param>
/// <param name="Title">The name as people read it.</param>
/// <param name="Detail">What belongs to it, in one line.</param>
public sealed record Layer(string Name, string Title, string Detail);
