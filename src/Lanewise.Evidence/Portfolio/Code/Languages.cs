using System.Collections.Frozen;
using System.Text;
using Lanewise.Catalog.Portfolio;

namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>Tells the language of a file by its name and first line.</summary>
internal sealed class Languages
{
    private readonly FrozenDictionary<string, CodeLanguage> _byExtension;
    private readonly FrozenDictionary<string, CodeLanguage> _byFileName;
    private readonly FrozenDictionary<string, CodeLanguage> _byInterpreter;
    private readonly FrozenDictionary<string, Syntax> _syntaxes;
    private readonly int _longestExtension;

    /// <summary>Makes the tables.</summary>
    public Languages(CodeKnowledge code)
    {
        var syntaxes = new Dictionary<string, Syntax>(StringComparer.Ordinal);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var syntax in code.Syntaxes)
        {
            var ready = new Syntax(syntax);
            foreach (var name in syntax.Languages)
            {
                syntaxes.TryAdd(name, ready);
                ranks.TryAdd(name, ranks.Count);
            }
        }

        _syntaxes = syntaxes.ToFrozenDictionary(StringComparer.Ordinal);
        _byExtension = Table(l => l.Extensions);
        _longestExtension = _byExtension.Keys.Max(e => e.Length);
        _byFileName = Table(l => l.FileNames);
        _byInterpreter = Table(l => l.Interpreters);

        // Of languages that share a name the one whose comments are known is meant, then the one that lists the name first.
        FrozenDictionary<string, CodeLanguage> Table(Func<CodeLanguage, IReadOnlyList<string>> names) =>
            code
                .Languages.SelectMany(l => names(l).Select((n, i) => (Name: n, Index: i, Language: l)))
                .GroupBy(e => e.Name, StringComparer.OrdinalIgnoreCase)
                .ToFrozenDictionary(
                    g => g.Key,
                    g =>
                        g.OrderBy(e => ranks.ContainsKey(e.Language.Name) ? 0 : 1)
                            .ThenBy(e => e.Index == 0 ? 0 : 1)
                            .ThenBy(e => ranks.GetValueOrDefault(e.Language.Name, int.MaxValue))
                            .First()
                            .Language,
                    StringComparer.OrdinalIgnoreCase
                );
    }

    /// <summary>The language of a file, or null where nothing tells it.</summary>
    /// <param name="path">Its path with forward slashes.</param>
    /// <param name="content">Its bytes, of which only the first line counts.</param>
    public CodeLanguage? Of(string path, ReadOnlySpan<byte> content)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (_byFileName.TryGetValue(name, out var language))
        {
            return language;
        }

        // The longest ending that is known: .d.ts before .ts; a name that begins with a dot has none there.
        for (var dot = FirstDot(name); dot > 0; dot = name.IndexOf('.', dot + 1))
        {
            if (_byExtension.TryGetValue(name[dot..], out language))
            {
                return language;
            }
        }

        return name.StartsWith("Dockerfile.", StringComparison.Ordinal)
            ? _byFileName.GetValueOrDefault("Dockerfile")
            : OfFirstLine(content);
    }

    /// <summary>How a language writes comments and texts; null where that is not known, and every line with anything is code.</summary>
    public Syntax? SyntaxOf(CodeLanguage language) => _syntaxes.GetValueOrDefault(language.Name);

    // A name of nothing but dots is not looked up at each of them.
    private int FirstDot(string name)
    {
        var from = Math.Max(1, name.Length - _longestExtension);
        return from < name.Length ? name.IndexOf('.', from) : -1;
    }

    private CodeLanguage? OfFirstLine(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("#!"u8))
        {
            return null;
        }

        var length = content[..Math.Min(content.Length, 200)].IndexOf((byte)'\n');
        if (length < 0)
        {
            return null;
        }

        // Anything may stand there; only what is in the table counts.
        var words = Encoding
            .UTF8.GetString(content[2..length])
            .Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(w => !w.StartsWith('-')))
        {
            var program = word[(word.LastIndexOf('/') + 1)..];
            if (program != "env")
            {
                return _byInterpreter.GetValueOrDefault(program)
                    ?? _byInterpreter.GetValueOrDefault(
                        program.TrimEnd('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
                    );
            }
        }

        return null;
    }
}
