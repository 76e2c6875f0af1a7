using System.Text;
using Lanewise.Catalog.Portfolio;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>The rules of one language, found by the rarest token of their patterns.</summary>
internal sealed class LanguageRules(string language)
{
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<byte, List<Entry>> _bySymbol = [];
    private readonly List<Entry> _byAnyWord = [];
    private readonly List<Entry> _byText = [];
    private readonly string _language = language;
    private readonly bool _hasTestsInCode = language == "Rust";

    /// <summary>Takes a rule.</summary>
    /// <exception cref="FormatException">A pattern is wrong; the message names the rule.</exception>
    public void Add(SignalRule rule)
    {
        foreach (var written in rule.Tokens)
        {
            var entry = new Entry(TokenPattern.Parse(written), rule);
            foreach (var list in Lists(entry.Pattern.Key))
            {
                list.Add(entry);
            }
        }
    }

    /// <summary>Where they fit, in the order of the tokens; a rule may fit a line several times.</summary>
    public List<Hit> Find(bool isTest, ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens)
    {
        var search = new Search(this, isTest, file, tokens);
        Span<char> name = stackalloc char[64];
        var isImport = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            isImport = tokens[i].IsFirst
                ? Imports.IsImport(_language, file, tokens, i)
                    || (isImport && Imports.GoesOn(_language, file, tokens[i - 1]))
                : isImport;
            if (!isImport)
            {
                search.TryAll(i, name);
            }
        }

        return search.Hits;
    }

    private readonly record struct Entry(TokenPattern Pattern, SignalRule Rule);

    /// <summary>The looking through one file.</summary>
    private ref struct Search
    {
        private readonly LanguageRules _rules;
        private readonly bool _isTest;
        private readonly ReadOnlySpan<byte> _file;
        private readonly ReadOnlySpan<Token> _tokens;
        private readonly List<(int First, int Last)> _regions;
        private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _byWord;
        private HashSet<string>? _imports;

        public Search(LanguageRules rules, bool isTest, ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens)
        {
            _rules = rules;
            _isTest = isTest;
            _file = file;
            _tokens = tokens;
            _byWord = rules._byWord.GetAlternateLookup<ReadOnlySpan<char>>();
            _regions = rules._hasTestsInCode && !isTest ? TestRegions.Of(file, tokens) : [];
        }

        /// <summary>What was found.</summary>
        public List<Hit> Hits { get; } = [];

        /// <summary>Tries the patterns that may begin with a token.</summary>
        public void TryAll(int index, scoped Span<char> name)
        {
            var token = _tokens[index];
            if (token.Kind is TokenKind.Text or TokenKind.Safety)
            {
                Try(_rules._byText, index);
            }
            else if (token.Kind == TokenKind.Symbol)
            {
                if (_rules._bySymbol.TryGetValue(_file[token.Start], out var ofSymbol))
                {
                    Try(ofSymbol, index);
                }
            }
            else
            {
                if (
                    token.Length <= name.Length
                    && _byWord.TryGetValue(name[..Encoding.Latin1.GetChars(token.In(_file), name)], out var ofWord)
                )
                {
                    Try(ofWord, index);
                }

                Try(_rules._byAnyWord, index);
            }
        }

        private void Try(List<Entry> entries, int index)
        {
            foreach (var (pattern, rule) in entries)
            {
                var start = index - pattern.BeforeKey;
                if (start >= 0 && pattern.Fits(_file, _tokens, start) && IsPlace(rule.In, start) && IsImported(rule))
                {
                    Hits.Add(new Hit(rule, _tokens[start].Line));
                }
            }
        }

        private bool IsImported(SignalRule rule) =>
            rule.Imports.IsEmpty
            || Imports.HasAny(_imports ??= Imports.Of(_rules._language, _file, _tokens), rule.Imports);

        private readonly bool IsPlace(string place, int index) =>
            place == "any" || (place == "tests") == (_isTest || IsIn(_regions, _tokens[index].Line));
    }

    private static bool IsIn(List<(int First, int Last)> regions, int line)
    {
        foreach (var (first, last) in regions)
        {
            if (line >= first && line <= last)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<List<Entry>> Lists(Piece key) =>
        key.Kind switch
        {
            PieceKind.Symbol => [Of(_bySymbol, key.Words[0][0])],
            PieceKind.Text or PieceKind.AnyText or PieceKind.Safety => [_byText],
            _ when key.IsPlain => [.. key.Words.Select(w => Of(_byWord, Encoding.UTF8.GetString(w)))],
            _ => [_byAnyWord],
        };

    private static List<Entry> Of<TKey>(Dictionary<TKey, List<Entry>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
