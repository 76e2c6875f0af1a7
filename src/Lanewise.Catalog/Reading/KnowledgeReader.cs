using System.Collections.Immutable;

namespace Lanewise.Catalog.Reading;

/// <summary>Puts the files of the catalog together into <see cref="Knowledge"/>.</summary>
internal static class KnowledgeReader
{
    /// <summary>Files that only measures look at: facts stay as they are when these change.</summary>
    private static readonly string[] OfMeasures = ["claims.yaml", "thresholds.yaml", "pay-laws.csv"];

    /// <summary>Reads everything.</summary>
    /// <exception cref="CatalogException">A file is wrong; lists all mistakes.</exception>
    public static Knowledge Read(string? folder)
    {
        var mistakes = new Mistakes();
        var names = new Names(mistakes);
        var files = CatalogFiles.Open(folder, mistakes);
        var technologies = new TechnologyReader(names);
        var isOfBuild = folder is null;
        var knowledge = new Knowledge(
            isOfBuild ? OnUse(m => PlaceReader.Read(files, m)) : new(PlaceReader.Read(files, mistakes)),
            isOfBuild
                ? OnUse(m => RateReader.Read(files.Get("rates.csv"), m))
                : new(RateReader.Read(files.Get("rates.csv"), mistakes))
        )
        {
            Layers = [.. LaneReader.ReadLayers(files.Get("layers.yaml"), names)],
            Lanes = [.. LaneReader.ReadLanes(files.Get("lanes.yaml"), names)],
            Technologies = [.. files.In("technologies").SelectMany(technologies.Read)],
            Thresholds = ThresholdReader.Read(files.Get("thresholds.yaml"), names),
            Signals = [.. SignalReader.Read(files.Get("signals.yaml"), names)],
            Phrases = [.. files.In("phrases").SelectMany(f => PhraseReader.Read(f, mistakes))],
            PayLaws = [.. PayLawReader.Read(files.Get("pay-laws.csv"), mistakes)],
            ModelsOnUse = isOfBuild ? OnUse(m => ReadModels(files, m)) : new(ReadModels(files, mistakes)),
            Version = ContentHash.Of([.. files.All.Where(IsReadForFacts)]),
        };
        names.Check();
        mistakes.ThrowIfAny();
        var claims = files.Get("claims.yaml");
        return knowledge with
        {
            ClaimsOnUse = isOfBuild
                ? OnUse(m => new ClaimReader(knowledge, m).Read(claims))
                : new(ReadClaims(knowledge, claims)),
            TaxesOnUse = isOfBuild
                ? OnUse(m => TaxReader.Read(files.In("taxes"), m))
                : new(Checked(m => TaxReader.Read(files.In("taxes"), m))),
            CodeOnUse = isOfBuild
                ? OnUse(m => CodeReader.Read(files, knowledge, m))
                : new(Checked(m => CodeReader.Read(files, knowledge, m))),
            ResumeOnUse = isOfBuild
                ? OnUse(m => ResumeReader.Read(files, knowledge, m))
                : new(Checked(m => ResumeReader.Read(files, knowledge, m))),
        };
    }

    private static Dictionary<string, IReadOnlyList<ModelWeight>> ReadModels(CatalogFiles files, Mistakes mistakes) =>
        files
            .In("models")
            .ToDictionary(
                file => Path.GetFileNameWithoutExtension(file.Path),
                file => ModelReader.Read(file, mistakes),
                StringComparer.Ordinal
            );

    /// <summary>Reads a file of claims of the user's.</summary>
    /// <exception cref="CatalogException">It is wrong; lists all mistakes.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ImmutableArray<Claim> ReadClaims(Knowledge knowledge, string path) =>
        ReadClaims(knowledge, new CatalogFile(path, path, File.ReadAllBytes(path)));

    private static ImmutableArray<Claim> ReadClaims(Knowledge knowledge, CatalogFile file)
    {
        var mistakes = new Mistakes();
        var claims = new ClaimReader(knowledge, mistakes).Read(file);
        mistakes.ThrowIfAny();
        return claims;
    }

    private static bool IsReadForFacts(CatalogFile file) =>
        !file.Path.StartsWith("portfolio/", StringComparison.Ordinal)
        && !file.Path.StartsWith("resume/", StringComparison.Ordinal)
        && !file.Path.StartsWith("taxes/", StringComparison.Ordinal)
        && !OfMeasures.Contains(file.Path);

    /// <summary>Puts reading off to the first use; files of the build are checked by the tests of the build.</summary>
    private static Lazy<T> OnUse<T>(Func<Mistakes, T> read) => new(() => Checked(read));

    private static T Checked<T>(Func<Mistakes, T> read)
    {
        var mistakes = new Mistakes();
        var value = read(mistakes);
        mistakes.ThrowIfAny();
        return value;
    }
}
