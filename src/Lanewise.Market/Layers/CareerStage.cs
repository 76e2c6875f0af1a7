using System.Collections.Immutable;
using Lanewise.Market.Query;

namespace Lanewise.Market.Layers;

/// <summary>A stage of a career as an engineer: the levels that hire for it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Levels">Levels of postings; those of managers are of no stage.</param>
internal sealed record CareerStage(string Name, ImmutableArray<string> Levels)
{
    /// <summary>The stages, from the first on.</summary>
    public static ImmutableArray<CareerStage> All { get; } =
    [
        new("entry", ["intern", "entry"]),
        new("mid", ["mid"]),
        new("senior", ["senior"]),
        new("staff+", ["staff", "lead", "principal"]),
    ];

    private static ImmutableArray<string> Known { get; } = [.. All.SelectMany(stage => stage.Levels)];

    /// <summary>SQL for the levels of a posting <c>f</c> as bits.</summary>
    public static string LevelBits { get; } = ComparedScope.Bits(Known, "l", "f.seniority");

    /// <summary>Whether an opening with these levels hires for this stage.</summary>
    public bool Holds(long levels) => Levels.Any(level => ((levels >> (Known.IndexOf(level) + 1)) & 1) == 1);
}
