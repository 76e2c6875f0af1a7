namespace Lanewise.Fuzz;

/// <summary>What stands before and after the part of an input that grows.</summary>
/// <param name="Before">Before it.</param>
/// <param name="After">After it.</param>
internal sealed record Frame(string Before, string After)
{
    /// <summary>Nothing around it.</summary>
    public static Frame None { get; } = new("", "");

    /// <summary>The whole input.</summary>
    public string Around(string part) => string.Concat(Before, part, After);
}
