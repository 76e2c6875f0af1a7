using System.Collections.Immutable;
using Lanewise.Catalog.Portfolio;
using Lanewise.Catalog.Reading;
using Lanewise.Catalog.Resume;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Catalog;

/// <summary>All that the program knows of the world of work, read from <c>catalog/</c>. Immutable.</summary>
public sealed record Knowledge
{
    private static readonly Lazy<Knowledge> OfTheBuild = new(() => Load());

    private readonly Lazy<Gazetteer> _places;
    private readonly Lazy<ExchangeRates> _rates;
    private readonly Lazy<ImmutableArray<Claim>> _claims = new([]);
    private readonly Lazy<Dictionary<string, IReadOnlyList<ModelWeight>>>? _models;
    private readonly Lazy<ImmutableArray<TaxTable>> _taxes = new([]);
    private readonly Lazy<CodeKnowledge>? _code;
    private readonly Lazy<ResumeKnowledge>? _resume;

    /// <summary>Makes knowledge whose places and rates, which many commands do without, are read when first used.</summary>
    internal Knowledge(Lazy<Gazetteer> places, Lazy<ExchangeRates> rates)
    {
        _places = places;
        _rates = rates;
    }

    /// <summary>The knowledge that comes with the build, read once.</summary>
    public static Knowledge Embedded => OfTheBuild.Value;

    /// <summary>Languages and other technologies, in the order of the files.</summary>
    public required ImmutableArray<Technology> Technologies { get; init; }

    /// <summary>The kinds of work.</summary>
    public required ImmutableArray<Lane> Lanes { get; init; }

    /// <summary>The layers of a system.</summary>
    public required ImmutableArray<Layer> Layers { get; init; }

    /// <summary>When measures refuse to answer, and when a figure is a reason for caution.</summary>
    public required Thresholds Thresholds { get; init; }

    /// <summary>What postings ask for and say beyond the names of technologies.</summary>
    public required ImmutableArray<Signal> Signals { get; init; }

    /// <summary>Wordings by topic and group, from <c>catalog/phrases/</c>.</summary>
    public required ImmutableArray<Phrase> Phrases { get; init; }

    /// <summary>Where and since when postings must state a range of pay.</summary>
    public required ImmutableArray<PayLaw> PayLaws { get; init; }

    /// <summary>Weights of the linear models by name, from <c>catalog/models/</c>; those of the build are read when first used.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ModelWeight>> Models => _models!.Value; // whoever reads a catalog sets it

    /// <summary>Countries, regions, cities and metro areas; those of the build are read when first used.</summary>
    public Gazetteer Places
    {
        get => _places.Value;
        init => _places = new Lazy<Gazetteer>(value);
    }

    /// <summary>Monthly exchange rates against the US dollar; those of the build are read when first used.</summary>
    public ExchangeRates Rates
    {
        get => _rates.Value;
        init => _rates = new Lazy<ExchangeRates>(value);
    }

    /// <summary>Statements about the market; those of the build are read when first used.</summary>
    public ImmutableArray<Claim> Claims => _claims.Value;

    /// <summary>Tax tables by country and year; those of the build are read when first used.</summary>
    public ImmutableArray<TaxTable> Taxes => _taxes.Value;

    /// <summary>What is known of code; that of the build is read when first used.</summary>
    public CodeKnowledge Code => _code!.Value; // whoever reads a catalog sets it

    internal Lazy<Dictionary<string, IReadOnlyList<ModelWeight>>> ModelsOnUse
    {
        init => _models = value;
    }

    internal Lazy<CodeKnowledge> CodeOnUse
    {
        init => _code = value;
    }

    /// <summary>The words by which résumés are read; those of the build are read when first used.</summary>
    public ResumeKnowledge Resume => _resume!.Value; // whoever reads a catalog sets it

    internal Lazy<ResumeKnowledge> ResumeOnUse
    {
        init => _resume = value;
    }

    internal Lazy<ImmutableArray<TaxTable>> TaxesOnUse
    {
        init => _taxes = value;
    }

    internal Lazy<ImmutableArray<Claim>> ClaimsOnUse
    {
        init => _claims = value;
    }

    /// <summary>
    /// A short hash of every byte that facts of postings are read by; facts read with another one may differ. Left out are <c>portfolio/</c>,
    /// <c>resume/</c>, <c>taxes/</c> and what only measures look at: <c>claims.yaml</c>, <c>thresholds.yaml</c> and <c>pay-laws.csv</c>.
    /// </summary>
    public required string Version { get; init; }

    /// <summary>Reads the knowledge of the build, with the files of a folder in place of those of the same path.</summary>
    /// <param name="overrideFolder">Folder laid out like <c>catalog/</c>; may add files to <c>technologies/</c>, <c>phrases/</c>, <c>taxes/</c> and <c>portfolio/rules/</c>.</param>
    /// <exception cref="CatalogException">A file is wrong; the message lists all mistakes.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static Knowledge Load(string? overrideFolder = null) => KnowledgeReader.Read(overrideFolder);

    /// <summary>Reads a file of claims like <c>catalog/claims.yaml</c>, checked against this knowledge.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CatalogException">It is wrong; the message lists all mistakes.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public ImmutableArray<Claim> ClaimsOf(string path) => KnowledgeReader.ReadClaims(this, path);
}
