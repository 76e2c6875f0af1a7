using System.Globalization;
using System.Text;
using Lanewise.Accuracy.Labels;

namespace Lanewise.Accuracy.Scoring;

/// <summary>
/// Names of technologies as people write them, made comparable: lower case, without the maker's name before it, brackets and punctuation,
/// and common other names brought together.
/// </summary>
public static class TechnologyNames
{
    private static readonly string[] Makers =
    [
        "amazon ",
        "aws ",
        "apache ",
        "google ",
        "microsoft ",
        "hashicorp ",
        "github ",
        "gitlab ",
    ];

    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["postgres"] = "postgresql",
        ["k8s"] = "kubernetes",
        ["webservices"] = "aws",
        ["cloudplatform"] = "gcp",
        ["cloud"] = "gcp",
        ["googlecloud"] = "gcp",
        ["googlecloudplatform"] = "gcp",
        ["reactjs"] = "react",
        ["vuejs"] = "vue",
        ["angularjs"] = "angular",
        ["node"] = "nodejs",
        ["mongo"] = "mongodb",
        ["rubyonrails"] = "rails",
        ["ror"] = "rails",
        ["net"] = "dotnet",
        ["netcore"] = "dotnet",
        ["dotnetcore"] = "dotnet",
        ["aspnet"] = "aspnetcore",
        ["tailwindcss"] = "tailwind",
        ["wasm"] = "webassembly",
        ["protocolbuffers"] = "protobuf",
        ["otel"] = "opentelemetry",
        ["elastic"] = "elasticsearch",
        ["elk"] = "elasticsearch",
        ["llms"] = "llm",
        ["largelanguagemodels"] = "llm",
        ["restful"] = "rest",
        ["restapi"] = "rest",
        ["restapis"] = "rest",
        ["restfulapis"] = "rest",
        ["gpt4"] = "gpt",
        ["tensorflow2"] = "tensorflow",
        ["nextjs"] = "next",
        ["expressjs"] = "express",
        ["huggingfacetransformers"] = "huggingface",
        ["oauth2"] = "oauth",
        ["ci"] = "cicd",
        ["springboot"] = "spring",
        ["entraid"] = "entra",
    };

    /// <summary>The comparable form of a name.</summary>
    /// <param name="name">The name as written.</param>
    public static string Comparable(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.ToLowerInvariant().AsSpan().Trim();
        foreach (var maker in Makers)
        {
            if (text.StartsWith(maker, StringComparison.Ordinal) && IsWordLetter(text, maker.Length))
            {
                text = text[maker.Length..];
                break;
            }
        }

        var letters = Letters(text);
        return Same.GetValueOrDefault(letters, letters);
    }

    /// <summary>The comparable names in all labels: a name outside them is neither right nor wrong.</summary>
    /// <param name="labels">All labels.</param>
    public static IReadOnlySet<string> In(IEnumerable<PostingLabel> labels) =>
        labels.SelectMany(l => l.Technologies).Select(Comparable).ToHashSet(StringComparer.Ordinal);

    private static bool IsWordLetter(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && (
            text[at] == '_'
            || char.IsLetterOrDigit(text[at])
            || char.GetUnicodeCategory(text[at]) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        );

    // What stands in closed brackets goes, then everything that is no ASCII letter or digit, + or #.
    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var close = text[0] == '(' ? ClosingBracket(text) : -1;
            if (close < 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] is '+' or '#'))
            {
                letters.Append(text[0]);
            }

            text = text[(Math.Max(close, 0) + 1)..];
        }

        return letters.ToString();
    }

    // Brackets that are closed on another line are no pair.
    private static int ClosingBracket(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf(')');
        return close >= 0 && !text[..close].Contains('\n') ? close : -1;
    }
}
