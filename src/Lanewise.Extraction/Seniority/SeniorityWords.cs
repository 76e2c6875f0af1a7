using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>The groups of <c>catalog/phrases/seniority.yaml</c> by number.</summary>
internal sealed class SeniorityWords
{
    private readonly SeniorityLevel?[] _levels;

    public SeniorityWords(Lexicon lexicon)
    {
        _levels = new SeniorityLevel?[lexicon.GroupNames(Topic.Seniority).Length];
        foreach (var level in Enum.GetValues<SeniorityLevel>())
        {
            _levels[lexicon.Group(Topic.Seniority, level.ToString().ToLowerInvariant())] = level;
        }

        MidAndSenior = lexicon.Group(Topic.Seniority, "mid-and-senior");
        _levels[MidAndSenior] = SeniorityLevel.Senior;
        Asks = lexicon.Group(Topic.Seniority, "asks");
        Worker = lexicon.Group(Topic.Seniority, "worker");
        Field = lexicon.Group(Topic.Seniority, "field");
    }

    /// <summary>Says mid and senior at once.</summary>
    public int MidAndSenior { get; }

    /// <summary>Stands before a level that is to be filled.</summary>
    public int Asks { get; }

    /// <summary>What a level stands beside in running text.</summary>
    public int Worker { get; }

    /// <summary>Name of a field that gives the level.</summary>
    public int Field { get; }

    /// <summary>The level that a group says, or null.</summary>
    public SeniorityLevel? LevelOf(int group) => _levels[group];
}
