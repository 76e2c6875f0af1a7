using Lanewise.Catalog.Portfolio;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the files of <c>portfolio/</c>, checked against the rest of the catalog.</summary>
internal sealed class CodeReader(Names names)
{
    private static readonly string[] Places = ["code", "tests", "any"];
    private static readonly string[] Reasons = ["vendored", "generated"];
    private static readonly string[] LanguageFields = ["name", "kind", "extensions", "filenames", "interpreters"];
    private static readonly string[] SyntaxFields =
    [
        "languages",
        "line",
        "block",
        "nested",
        "quotes",
        "long",
        "raw",
        "docs",
        "forms",
    ];
    private static readonly string[] RuleFields =
    [
        "rule",
        "signal",
        "why",
        "languages",
        "imports",
        "tokens",
        "paths",
        "lines",
        "in",
    ];

    /// <summary>Everything; whatever is wrong is noted.</summary>
    public static CodeKnowledge Read(CatalogFiles files, Knowledge knowledge, Mistakes mistakes)
    {
        var names = new Names(mistakes);
        foreach (var signal in knowledge.Signals)
        {
            names.Give(new NameUse(NameKind.Signal, signal.Name, "signals.yaml", 1, "name"));
        }

        foreach (var technology in knowledge.Technologies)
        {
            names.Give(new NameUse(NameKind.Technology, technology.Name, "technologies/", 1, "name"));
        }

        foreach (var layer in knowledge.Layers)
        {
            names.Give(new NameUse(NameKind.Layer, layer.Name, "layers.yaml", 1, "name"));
        }

        var reader = new CodeReader(names);
        var read = new CodeKnowledge
        {
            Languages = [.. reader.ReadLanguages(files.Get("portfolio/languages.yaml"))],
            Syntaxes = [.. reader.ReadSyntaxes(files.Get("portfolio/syntax.yaml"))],
            LeftOut = [.. reader.ReadLeftOut(files.Get("portfolio/left-out.yaml"))],
            Signals = [.. reader.ReadSignals(files.Get("portfolio/signals.yaml"))],
            Packages = [.. reader.ReadPackages(files.Get("portfolio/packages.yaml"))],
            Rules = [.. files.In("portfolio/rules").SelectMany(reader.ReadRules)],
            Practices = [.. reader.ReadPractices(files.Get("portfolio/layers.yaml"))],
        };
        names.Check();
        return read;
    }

    private IEnumerable<CodeLanguage> ReadLanguages(CatalogFile file) =>
        Entry
            .All(file, LanguageFields, names)
            .Select(entry => new CodeLanguage(
                entry.Name(NameKind.CodeLanguage),
                entry.Text("kind"),
                entry.Texts("extensions"),
                entry.Texts("filenames"),
                entry.Texts("interpreters")
            ));

    private IEnumerable<CodeSyntax> ReadSyntaxes(CatalogFile file) =>
        Entry
            .All(file, SyntaxFields, names)
            .Select(entry => new CodeSyntax
            {
                Languages = entry.Texts("languages", NameKind.CodeLanguage),
                Line = entry.Texts("line"),
                Block = entry.Texts("block"),
                IsNested = entry.Flag("nested"),
                Quotes = entry.Texts("quotes"),
                OverLines = entry.Texts("long"),
                Raw = entry.Texts("raw"),
                Docs = entry.Texts("docs"),
                Forms = entry.Texts("forms"),
            });

    private IEnumerable<LeftOutPath> ReadLeftOut(CatalogFile file) =>
        Entry
            .All(file, ["reason", "pattern"], names)
            .Select(entry => new LeftOutPath(OneOf(entry, "reason", Reasons), entry.Text("pattern")));

    private IEnumerable<CodeSignal> ReadSignals(CatalogFile file) =>
        Entry
            .All(file, ["name", "title", "of"], names)
            .Select(entry => new CodeSignal(
                entry.Name(NameKind.Signal),
                entry.Text("title"),
                entry.Text("of", NameKind.Signal)
            ));

    private IEnumerable<PackageUse> ReadPackages(CatalogFile file) =>
        Entry
            .All(file, ["technology", "packages"], names)
            .Select(entry => new PackageUse(entry.Text("technology", NameKind.Technology), entry.Texts("packages")));

    private IEnumerable<LayerPractices> ReadPractices(CatalogFile file) =>
        Entry
            .All(file, ["layer", "signals"], names)
            .Select(entry => new LayerPractices(
                entry.Text("layer", NameKind.Layer),
                entry.Texts("signals", NameKind.Signal)
            ));

    private IEnumerable<SignalRule> ReadRules(CatalogFile file) =>
        Entry
            .All(file, RuleFields, names)
            .Select(entry =>
            {
                var rule = new SignalRule
                {
                    Name = entry.Name(NameKind.Rule, "rule"),
                    Signal = entry.Text("signal", NameKind.Signal),
                    Why = entry.Text("why"),
                    Languages = entry.Texts("languages", NameKind.CodeLanguage),
                    Imports = entry.Texts("imports"),
                    Tokens = entry.Texts("tokens"),
                    Paths = entry.Texts("paths"),
                    Lines = entry.Texts("lines"),
                    In = entry.TextOrNull("in") is null ? "code" : OneOf(entry, "in", Places),
                };
                if (rule.Languages.IsEmpty == rule.Paths.IsEmpty || rule.Tokens.IsEmpty == rule.Languages.Length > 0)
                {
                    entry.Report(entry.Line, "rule", "must have languages with tokens, or paths without either");
                }

                return rule;
            });

    private static string OneOf(Entry entry, string field, string[] words)
    {
        var word = entry.Text(field);
        if (word.Length > 0 && !words.Contains(word, StringComparer.Ordinal))
        {
            entry.Report(entry.LineOf(field), field, $"is '{word}'; one of {string.Join(", ", words)} expected");
        }

        return word;
    }
}
