using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>The groups of <c>catalog/phrases/workplace.yaml</c> by number.</summary>
internal sealed class WorkplaceWords(Lexicon lexicon)
{
    private readonly int _remote = lexicon.Group(Topic.Workplace, "remote");
    private readonly int _remoteJob = lexicon.Group(Topic.Workplace, "remote-job");
    private readonly int _hybrid = lexicon.Group(Topic.Workplace, "hybrid");
    private readonly int _hybridJob = lexicon.Group(Topic.Workplace, "hybrid-job");
    private readonly int _onsite = lexicon.Group(Topic.Workplace, "onsite");
    private readonly int _hub = lexicon.Group(Topic.Workplace, "hub");
    private readonly int _onsiteJob = lexicon.Group(Topic.Workplace, "onsite-job");

    /// <summary>Says hybrid of the job, or of what the next word names.</summary>
    public int HybridBare { get; } = lexicon.Group(Topic.Workplace, "hybrid-bare");

    public int Mark { get; } = lexicon.Group(Topic.Workplace, "mark");

    public int NoMark { get; } = lexicon.Group(Topic.Workplace, "no-mark");

    public int NoRemote { get; } = lexicon.Group(Topic.Workplace, "no-remote");

    public int InOur { get; } = lexicon.Group(Topic.Workplace, "in-our");

    public int OtherRoles { get; } = lexicon.Group(Topic.Workplace, "other-roles");

    public int Office { get; } = lexicon.Group(Topic.Workplace, "office");

    public int SomeDays { get; } = lexicon.Group(Topic.Workplace, "some-days");

    public int AllDays { get; } = lexicon.Group(Topic.Workplace, "all-days");

    public int Allowance { get; } = lexicon.Group(Topic.Workplace, "allowance");

    /// <summary>Whether a group speaks of working remotely.</summary>
    public bool IsRemote(int group) => group == _remote || group == _remoteJob;

    /// <summary>Whether a group says that the work is done in an office or on a site.</summary>
    public bool IsOnsite(int group) => group == _onsite || group == _onsiteJob;

    /// <summary>Whether a word offers a choice: "or" in English, German, French, Spanish and Portuguese.</summary>
    public static bool IsOr(ReadOnlySpan<char> word) =>
        word is "or" or "OR" or "Or" or "oder" or "ODER" or "ou" or "OU" or "o";

    /// <summary>Whether a group says how the work is done: remotely, hybrid or on site.</summary>
    public bool IsWay(int group) =>
        IsRemote(group) || group == _hybrid || group == _hybridJob || group == HybridBare || IsOnsite(group);

    /// <summary>Whether a group speaks of an office.</summary>
    public bool IsOffice(int group) => group == Office || group == _hub || IsOnsite(group);

    /// <summary>Whether a group speaks of an office or of working remotely, which some days a week make hybrid.</summary>
    public bool IsPlace(int group) => IsOffice(group) || IsRemote(group);
}
