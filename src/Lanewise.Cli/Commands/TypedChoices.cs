using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Lanewise.Catalog;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;

namespace Lanewise.Cli.Commands;

/// <summary>From the words typed for choices to what the catalog knows.</summary>
internal static class TypedChoices
{
    /// <summary>The choices that a measure sets side by side, completed as they are typed.</summary>
    /// <param name="description">What they are, for the help.</param>
    /// <param name="least">How few there may be.</param>
    public static Argument<string[]> Argument(string description, int least = 1)
    {
        var choices = new Argument<string[]>("CHOICE")
        {
            HelpName = "CHOICE",
            Description = description,
            Arity = new ArgumentArity(least, ComparisonMeasure.MostChoices),
        };
        choices.CompletionSources.Add(Complete);
        return choices;
    }

    /// <summary>The choices, in the order typed, each once.</summary>
    /// <exception cref="UsageException">A word names nothing in the catalog.</exception>
    public static ImmutableArray<Choice> Read(Knowledge knowledge, IEnumerable<string> typed) =>
        [.. typed.Select(word => Read(knowledge, word)).Distinct()];

    /// <summary>The choice that a word names.</summary>
    /// <exception cref="UsageException">The word names nothing in the catalog.</exception>
    public static Choice Read(Knowledge knowledge, string word) =>
        ChoiceNames.Find(knowledge, word)
        ?? throw new UsageException(
            $"{word} is no language, technology, lane or role of the catalog"
                + Suggestions.Sentence(Suggestions.For(word, ChoiceNames.All(knowledge)))
        );

    /// <summary>The names of languages, in the order typed, each once.</summary>
    /// <exception cref="UsageException">A word names no language of the catalog.</exception>
    public static ImmutableArray<string> Languages(Knowledge knowledge, IEnumerable<string> typed)
    {
        var choices = Read(knowledge, typed);
        var languages = knowledge
            .Technologies.Where(t => t.IsLanguage)
            .Select(t => t.Name)
            .ToHashSet(StringComparer.Ordinal);
        var other = choices.FirstOrDefault(c => c.Kind != ChoiceKind.Technology || !languages.Contains(c.Name));
        return other is null
            ? [.. choices.Select(choice => choice.Name)]
            : throw new UsageException($"{other.Name} is no language; languages are wanted here");
    }

    /// <summary>Names that complete what is being typed.</summary>
    public static IEnumerable<CompletionItem> Complete(CompletionContext context) =>
        ChoiceNames
            .All(Knowledge.Embedded)
            .Where(n => n.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(n => new CompletionItem(n));
}
