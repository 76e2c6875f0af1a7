namespace Lanewise.Fuzz;

/// <summary>A parser did what it promises never to do.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
