using Lanewise.Catalog;

namespace Lanewise.Cli.Commands;

/// <summary>From the word typed for a signal to what the catalog knows.</summary>
internal static class TypedSignals
{
    /// <summary>The name of the signal.</summary>
    /// <exception cref="UsageException">The word names no signal.</exception>
    public static string Read(Knowledge knowledge, string word) =>
        knowledge.Signals.FirstOrDefault(signal => Is(signal.Name, word) || Is(signal.Title, word))?.Name
        ?? throw new UsageException(
            $"{word} is no signal of the catalog"
                + Suggestions.Sentence(Suggestions.For(word, knowledge.Signals.Select(signal => signal.Name)))
        );

    private static bool Is(string name, string word) => name.Equals(word, StringComparison.OrdinalIgnoreCase);
}
