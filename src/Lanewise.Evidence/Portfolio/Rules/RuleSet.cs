using System.Text;
using Lanewise.Catalog.Portfolio;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>All rules, made ready: looks for them in the tokens, lines and path of a file.</summary>
internal sealed class RuleSet
{
    private readonly Dictionary<string, LanguageRules> _byLanguage = new(StringComparer.Ordinal);
    private readonly List<(PathPattern Paths, SignalRule Rule)> _byPath = [];

    /// <summary>Makes them ready.</summary>
    /// <exception cref="PortfolioException">A pattern is wrong; the message names the rule.</exception>
    public RuleSet(IEnumerable<SignalRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Languages.IsEmpty)
            {
                _byPath.Add((new PathPattern(rule.Paths), rule));
                continue;
            }

            foreach (var language in rule.Languages)
            {
                if (!_byLanguage.TryGetValue(language, out var known))
                {
                    _byLanguage.Add(language, known = new LanguageRules(language));
                }

                try
                {
                    known.Add(rule);
                }
                catch (FormatException e)
                {
                    throw new PortfolioException($"the rule {rule.Name} is wrong: {e.Message}");
                }
            }
        }
    }

    /// <summary>Whether the code of a language is looked through.</summary>
    public bool Reads(string language) => _byLanguage.ContainsKey(language);

    /// <summary>Whether some rule speaks of a file by its path.</summary>
    public bool KnowsPath(string path) => _byPath.Exists(rule => rule.Paths.Fits(path));

    /// <summary>Where rules fit the code of a file, in the order of its lines.</summary>
    public List<Hit> InCode(string language, bool isTest, ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens) =>
        _byLanguage.TryGetValue(language, out var rules) ? rules.Find(isTest, file, tokens) : [];

    /// <summary>Where rules fit the path of a file, or lines of one whose path fits.</summary>
    /// <param name="path">Path below the root, with forward slashes.</param>
    /// <param name="file">Its bytes.</param>
    public List<Hit> InFile(string path, ReadOnlySpan<byte> file)
    {
        var hits = new List<Hit>();
        var isTest = TestPaths.IsTest(path);
        foreach (var (paths, rule) in _byPath)
        {
            if ((rule.In != "any" && (rule.In == "tests") != isTest) || !paths.Fits(path))
            {
                continue;
            }

            if (rule.Lines.IsEmpty)
            {
                hits.Add(new Hit(rule, 1));
            }
            else
            {
                FindLines(rule, file, hits);
            }
        }

        return hits;
    }

    private static void FindLines(SignalRule rule, ReadOnlySpan<byte> file, List<Hit> hits)
    {
        byte[][] texts = [.. rule.Lines.Select(l => Encoding.UTF8.GetBytes(l.TrimStart('^')))];
        var number = 0;
        foreach (var range in file.Split((byte)'\n'))
        {
            number++;
            var line = file[range].TrimStart(" \t-"u8);
            if (
                line.IsEmpty
                || line[0] == '#'
                    && line is not [_, (byte)'#', ..]
                    && !rule.Lines[0].StartsWith("^#", StringComparison.Ordinal)
            )
            {
                continue;
            }

            for (var i = 0; i < texts.Length; i++)
            {
                if (rule.Lines[i][0] == '^' ? line.StartsWith(texts[i]) : line.IndexOf(texts[i]) >= 0)
                {
                    hits.Add(new Hit(rule, number));
                    break;
                }
            }
        }
    }
}
