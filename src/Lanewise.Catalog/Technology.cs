using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A language, framework, database, cloud service, tool or practice that postings name.</summary>
/// <remarks>
/// Spellings come in three strengths. <see cref="Aliases"/> count wherever they stand, in any case. <see cref="Exact"/>
/// spellings count only in exactly this case ("React", never "react"). <see cref="Weak"/> spellings are ordinary words
/// in exactly this case ("Go", "R", "Swift") and count only with evidence beside them: a list of technologies, a cue
/// such as "written in", a version. <see cref="Not"/> phrases contain a spelling and are something else ("go to market").
/// </remarks>
public sealed record Technology
{
    /// <summary>Its place among <see cref="Knowledge.Technologies"/>, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The official name, unique in the catalog, as it is printed everywhere.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of thing it is: <c>language</c>, <c>framework</c>, <c>database</c>, ...</summary>
    public required string Kind
    {
        get;
        init => (field, IsLanguage) = (value, value == "language");
    }

    /// <summary>Spellings that count in any case; holds <see cref="Name"/> unless that is exact or weak.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Spellings that count in exactly this case.</summary>
    public ImmutableArray<string> Exact { get; init; } = [];

    /// <summary>Ordinary words that count in exactly this case and only with evidence beside them.</summary>
    public ImmutableArray<string> Weak { get; init; } = [];

    /// <summary>Phrases, in any case, that contain a spelling but mean something else.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>Names of technologies that whoever uses this one also uses (Django: Python).</summary>
    public ImmutableArray<string> Implies { get; init; } = [];

    /// <summary>Lanes that a posting naming it points to, each with a weight above 0 and at most 1.</summary>
    public Weights Lanes { get; init; } = Weights.None;

    /// <summary>Layer that it is used in, or null where it says nothing of the layer.</summary>
    public string? Layer { get; init; }

    /// <summary>Whether it is a language asked for beside the one that the work is written in, such as SQL.</summary>
    public bool IsSupporting { get; init; }

    /// <summary>Whether it is a programming language, or SQL; other query languages are technologies.</summary>
    public bool IsLanguage { get; private init; }
}
