using System.Text;
using System.Text.Json;

namespace Lanewise.Fuzz;

/// <summary>Inputs that parsers are meant for: invented ones of the repository and, where they are there, real ones beside it.</summary>
internal static class Seeds
{
    private const int LongestSeed = 6000;

    private static readonly string Root = FindRoot();

    /// <summary>Responses of sources and tables.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "tests/fixtures/sources"))
            .Order(StringComparer.Ordinal)
            .Select(Read),
        "id,title,company,location,description\n1,\"Engineer, senior\",Acme,Berlin,\"We \"\"build\"\" things with Go.\"\n2,Tester,Bolt,,\n",
        "month,hiring_posts,seeking_posts\n2026-01,700,300\n",
        .. Real("*.json*"),
    ];

    /// <summary>Lines of what <c>extract</c> takes.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        """{"id":"1","title":"Senior Go Engineer","company":"Acme","location":"Berlin","date":"2026-01-02","employment":"full-time","text":"<p>Go &amp; Rust</p>"}""",
        """{"id":2,"text":"We pay $180K","pay":[{"min":180000,"max":230000.5,"currency":"USD","period":"year","kind":"base"}],"x":{"y":[1,2,null]}}""",
        """{"text":"\u0041\ud83d\ude00 \n","id":"\u00e9","source":null,"title":17}""",
    ];

    /// <summary>Texts of postings: the examples of docs/extraction, also as HTML, and texts of real ones.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [.. Examples().SelectMany(text => new[] { text, Html(text) }), .. RealTexts()];

    /// <summary>Postings: lines of the title, the place and the employer, then the text.</summary>
    public static IReadOnlyList<string> Postings { get; } =
    [
        "Senior Rust Engineer (m/w/d), 80-100%\nZürich, Schweiz / Remote (EU)\nRust AG\nWir zahlen CHF 120'000 bis 140'000.",
        "Staff Go Developer | Remote | $200k - $250k | Contract\nNew York, NY; London, UK\nGo Ltd\n5+ years of Go or Rust.",
        "Data Analyst II - Python/SQL\nBangalore, Karnataka, IN\n\n₹25-40 LPA, hybrid, 3 days in the office.",
        .. Texts,
    ];

    /// <summary>Lines of counts of people who look for work, and of days on which boards were listed.</summary>
    public static IReadOnlyList<string> ListLines { get; } =
    [
        "month,hiring_posts,seeking_posts\n2026-01,700,300\n2026-02,710.0,310\n",
        "acme,2026-03-31;2026-04-01;2026-04-02\nbolt,2026-03-31\n",
    ];

    /// <summary>Labels of postings.</summary>
    public static IReadOnlyList<string> Labels { get; } =
    [
        .. File.ReadLines(Path.Combine(Root, "tests/fixtures/accuracy/labels.jsonl")),
        .. File.ReadLines(Path.Combine(Root, "tests/fixtures/accuracy/facts.jsonl")),
    ];

    /// <summary>Tables of the catalog.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "catalog"), "*.csv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(Read),
        "a,b\n1,\"x, \"\"y\"\"\"\n",
    ];

    /// <summary>Files of the catalog by their path below it, cut to their beginnings.</summary>
    public static IReadOnlyList<string> CatalogFiles { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "catalog"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(Path.Combine(Root, "catalog"), path) + "\n" + Read(path)),
    ];

    /// <summary>Claims of users.</summary>
    public static IReadOnlyList<string> Claims { get; } = [Read(Path.Combine(Root, "catalog/claims.yaml"))];

    private static IEnumerable<string> Examples() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "docs/extraction"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).Split("```posting\n").Skip(1))
            .Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);

    private static string Html(string text) =>
        $"<div><p>{text.Replace("\n", "</p><ul><li>", StringComparison.Ordinal)}</li></ul></div>";

    private static IEnumerable<string> RealTexts() =>
        Real("*.jsonl")
            .SelectMany(file => file.Split('\n').Take(5))
            .Select(TextOf)
            .Where(text => text.Length > 40)
            .Take(400);

    private static string TextOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? text.GetString()!
                : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static IEnumerable<string> Real(string pattern)
    {
        var shared = Environment.GetEnvironmentVariable("LANEWISE_SHARED") ?? Path.Combine(Root, "../shared");
        var data = Path.Combine(shared, "data");
        return Directory.Exists(data)
            ? Directory
                .EnumerateFiles(data, pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Take(300)
                .Select(Read)
            : [];
    }

    // The beginning of a file: what makes a parser stumble seldom needs more, and short inputs are read by the million.
    private static string Read(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[LongestSeed];
        var count = stream.ReadAtLeast(bytes, LongestSeed, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "lanewise.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("run from a build inside the repository");
    }
}
