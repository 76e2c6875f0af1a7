using System.Collections.Immutable;
using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Market.Choices;
using Lanewise.Market.Reach;

namespace Lanewise.Cli.Commands;

/// <summary>The options that say what is in somebody's reach, for the commands that count it and that list it.</summary>
internal static class ReachOptions
{
    private static readonly Option<string?> Skills = new("--skills")
    {
        HelpName = "A,B,...",
        Description = "Technologies one works with: only openings that require one of them and not too much else.",
    };

    private static readonly Option<int> Missing = new("--missing")
    {
        HelpName = "N",
        Description = "Most required items that may be missing from the skills; an either/or group is one item.",
        DefaultValueFactory = _ => 0,
    };

    private static readonly Option<string?> Floor = new("--pay-floor")
    {
        HelpName = "PAY",
        Description = "Least base pay a year: 150k, 90000EUR, £80k. Openings silent on pay are counted apart.",
    };

    /// <summary>Gives a command the options.</summary>
    public static void AddTo(Command command)
    {
        NumberOption.AtLeast(Missing, 0);
        command.Options.Add(Skills);
        command.Options.Add(Missing);
        command.Options.Add(Floor);
    }

    /// <summary>Whether any of them was typed.</summary>
    public static bool AreGiven(ParseResult parsed) =>
        parsed.GetValue(Skills) is not null
        || parsed.GetValue(Floor) is not null
        || parsed.GetResult(Missing) is { Implicit: false };

    /// <summary>What they and the filters ask for.</summary>
    /// <exception cref="UsageException">A skill is no technology, or the pay no amount.</exception>
    public static ReachQuestion Read(ParseResult parsed, Knowledge knowledge, ImmutableArray<Choice> choices) =>
        new()
        {
            Choices = choices,
            Filter = MarketFilterOptions.Read(parsed, knowledge),
            Skills = parsed.GetValue(Skills) is { } skills ? ReadSkills(knowledge, skills) : [],
            MostMissing = parsed.GetValue(Missing),
            PayFloor = parsed.GetValue(Floor) is { } floor ? TypedPayFloor.Read(knowledge, floor) : null,
        };

    private static ImmutableArray<string> ReadSkills(Knowledge knowledge, string typed)
    {
        string[] words = typed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0
            ? throw new UsageException("--skills names no technology; write it as python,postgresql")
            : [.. words.Select(word => Skill(knowledge, word)).Distinct(StringComparer.Ordinal)];
    }

    private static string Skill(Knowledge knowledge, string word) =>
        ChoiceNames.Find(knowledge, $"technology:{word}")?.Name
        ?? throw new UsageException(
            $"{word} is no technology of the catalog"
                + Suggestions.Sentence(Suggestions.For(word, knowledge.Technologies.Select(t => t.Name)))
        );
}
