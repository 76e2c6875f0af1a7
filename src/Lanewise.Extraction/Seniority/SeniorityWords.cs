using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>The groups of <c>catalog/phrases/seniority.yaml</c> by number, and the words beside levels of <c>neighbour.yaml</c>.</summary>
internal sealed class SeniorityWords
{
    private readonly SeniorityLevel?[] _levels;

    public SeniorityWords(Knowledge knowledge, Lexicon lexicon)
    {
        _levels = new SeniorityLevel?[lexicon.GroupNames(Topic.Seniority).Length];
        foreach (var level in Enum.GetValues<SeniorityLevel>())
        {
            _levels[lexicon.Group(Topic.Seniority, level.ToString().ToLowerInvariant())] = level;
        }

        MidAndSenior = lexicon.Group(Topic.Seniority, "mid-and-senior");
        _levels[MidAndSenior] = SeniorityLevel.Senior;
        ManagerFirst = lexicon.Group(Topic.Seniority, "manager-first");
        _levels[ManagerFirst] = SeniorityLevel.Manager;
        Colleague = lexicon.Group(Topic.Seniority, "colleague");
        Seeks = lexicon.Group(Topic.Seniority, "seeks");
        Asks = lexicon.Group(Topic.Seniority, "asks");
        Invites = lexicon.Group(Topic.Seniority, "invites");
        Worker = lexicon.Group(Topic.Seniority, "worker");
        Field = lexicon.Group(Topic.Seniority, "field");
        LeadsVerb = NeighbourWords.Of(knowledge, "leads-verb");
        Joins = NeighbourWords.Of(knowledge, "joins-levels");
        EndsSeeking = NeighbourWords.Of(knowledge, "ends-seeking");
        Denies = NeighbourWords.Of(knowledge, "denies");
        OneOf = NeighbourWords.Of(knowledge, "one-of");
    }

    /// <summary>Says mid and senior at once.</summary>
    public int MidAndSenior { get; }

    /// <summary>Says manager of people only where a title begins with it.</summary>
    public int ManagerFirst { get; }

    /// <summary>Stands before someone who is there already.</summary>
    public int Colleague { get; }

    /// <summary>Stands before a level that is surely to be filled.</summary>
    public int Seeks { get; }

    /// <summary>Stands before a level that may be one to be filled.</summary>
    public int Asks { get; }

    /// <summary>Stands behind those who may apply too.</summary>
    public int Invites { get; }

    /// <summary>What a level stands beside in running text.</summary>
    public int Worker { get; }

    /// <summary>Name of a field that gives the level.</summary>
    public int Field { get; }

    /// <summary>Right before "lead" it makes that a verb.</summary>
    public WordSet LeadsVerb { get; }

    /// <summary>Stands between levels that are all meant.</summary>
    public WordSet Joins { get; }

    /// <summary>Begins what the one who is sought does.</summary>
    public WordSet EndsSeeking { get; }

    /// <summary>Says that none is sought.</summary>
    public WordSet Denies { get; }

    /// <summary>Stands before a director or officer to be hired.</summary>
    public WordSet OneOf { get; }

    /// <summary>The level that a group says, or null.</summary>
    public SeniorityLevel? LevelOf(int group) => _levels[group];
}
