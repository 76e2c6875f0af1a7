using System.Collections.Immutable;
using System.Text;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio.Code;
using Lanewise.Evidence.Portfolio.Manifests;
using Lanewise.Evidence.Portfolio.Rules;

namespace Lanewise.Evidence.Portfolio;

/// <summary>Reads one file: its language and lines, its findings, the packages it names. Pure but for buffers; one a thread.</summary>
internal sealed class FileReading(
    Knowledge knowledge,
    Languages languages,
    LeftOut leftOut,
    RuleSet rules,
    PackageTechnologies technologies
)
{
    private const int LongestQuote = 200;
    private const int LongestManifest = 1 << 20;

    private readonly List<Token> _tokens = [];
    private readonly Dictionary<string, string> _of = knowledge.Code.Signals.ToDictionary(
        s => s.Name,
        s => s.Of,
        StringComparer.Ordinal
    );

    /// <summary>Reads it.</summary>
    /// <param name="path">Path below the root, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    public FileResult Read(string path, ReadOnlySpan<byte> content)
    {
        if (HasUtf16Mark(content))
        {
            content = Encoding.UTF8.GetBytes(
                (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content[2..])
            );
        }

        if (LeftOut.ByContent(path, content) is { } reason)
        {
            return FileResult.Left(reason);
        }

        var findings = Findings(path, content, rules.InFile(path, content));
        var packages = Packages(path, content);
        if (leftOut.ByPath(path) is { } byPath)
        {
            return new FileResult(null, findings, packages, byPath);
        }

        if (languages.Of(path, content) is not { } language)
        {
            return new FileResult(null, findings, packages, "unknown");
        }

        var isTest = TestPaths.IsTest(path);
        var lines = languages.SyntaxOf(language) is { } syntax
            ? Lexer.Read(content, syntax, rules.Reads(language.Name) ? _tokens : null)
            : LinesOf(content);
        if (rules.Reads(language.Name))
        {
            var hits = rules.InCode(
                language.Name,
                isTest,
                content,
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens)
            );
            findings = [.. findings, .. Findings(path, content, hits)];
        }

        return new FileResult(
            new FileLines(path, language.Name, language.Kind, lines, isTest),
            findings,
            packages,
            null
        );
    }

    private ImmutableArray<Finding> Findings(string path, ReadOnlySpan<byte> content, List<Hit> hits)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var group in hits.GroupBy(h => h.Rule.Name, StringComparer.Ordinal))
        {
            var rule = group.First().Rule;
            ImmutableArray<int> lines = [.. group.Select(h => h.Line).Distinct().Order()];
            findings.Add(
                new Finding(
                    rule.Signal,
                    _of.GetValueOrDefault(rule.Signal, rule.Signal),
                    rule.Name,
                    rule.Why,
                    path,
                    lines[0],
                    LineOf(content, lines[0]),
                    lines
                )
            );
        }

        return findings.ToImmutable();
    }

    private ImmutableArray<Dependency> Packages(string path, ReadOnlySpan<byte> content)
    {
        if (content.Length > LongestManifest)
        {
            return [];
        }

        // Most files are no manifest, and their lines are never made.
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (!MayBeManifest(name))
        {
            return [];
        }

        var lines = Encoding.UTF8.GetString(content).ReplaceLineEndings("\n").Split('\n');
        return
        [
            .. ManifestFiles
                .Read(path, lines)
                .Where(l => l.Package.Length > 0)
                .Select(l => new Dependency(l.Package, technologies.Of(l.Sort, l.Package), l.Sort, path, l.Line)),
        ];
    }

    private static bool MayBeManifest(string name) =>
        ManifestFiles.BeginsComponent(name)
        || !name.Contains('.', StringComparison.Ordinal)
        || Endings.Any(e => name.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] Endings =
    [
        ".txt",
        ".toml",
        ".yml",
        ".yaml",
        ".tf",
        ".props",
        ".config",
        "proj",
        ".bazel",
        ".build",
    ];

    private static bool HasUtf16Mark(ReadOnlySpan<byte> content) =>
        content.Length > 2 && content[..2] is [0xFF, 0xFE] or [0xFE, 0xFF];

    private static LineCounts LinesOf(ReadOnlySpan<byte> content)
    {
        long code = 0;
        long blank = 0;
        foreach (var range in content.Split((byte)'\n'))
        {
            var isBlank = content[range].Trim(" \t\r\f\v"u8).IsEmpty;
            blank += isBlank ? 1 : 0;
            code += isBlank ? 0 : 1;
        }

        // What follows the last line end is no line.
        return new LineCounts(code, 0, content.IsEmpty || content[^1] == '\n' ? blank - 1 : blank);
    }

    private static string LineOf(ReadOnlySpan<byte> content, int line)
    {
        for (; line > 1; line--)
        {
            content = content[(content.IndexOf((byte)'\n') + 1)..];
        }

        var length = content.IndexOf((byte)'\n');
        content = length < 0 ? content : content[..length];
        return Quote(Encoding.UTF8.GetString(content[..Math.Min(content.Length, LongestQuote * 4)]));
    }

    /// <summary>A line as it is quoted: trimmed, and no longer than a person reads.</summary>
    public static string Quote(string line) =>
        line.Trim() is { Length: > LongestQuote } text ? text[..LongestQuote] : line.Trim();
}
