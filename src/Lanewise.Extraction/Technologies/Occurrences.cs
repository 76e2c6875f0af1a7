using System.Runtime.InteropServices;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Collects where spellings of technologies stand, leaving out addresses and the employer's own name.</summary>
internal sealed class Occurrences(Knowledge knowledge, NeighbourWords words)
{
    /// <summary>The group of a phrase that is no technology.</summary>
    public const int NotATechnology = -1;

    private const int LongestAddress = 16;
    private const int LongestLineOfItsOwn = 3;

    private readonly List<Occurrence> _items = [];
    private readonly List<int> _noted = [];
    private readonly double[] _support = new double[knowledge.Technologies.Length];
    private readonly int[][] _implies = ImpliedIndices(knowledge);

    /// <summary>The occurrences in the order of the text.</summary>
    public Span<Occurrence> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>By technology: what sure spellings anywhere in the posting tell of it.</summary>
    public ReadOnlySpan<double> Support => _support;

    /// <summary>Takes in a posting.</summary>
    public void Collect(Reading reading)
    {
        _items.Clear();
        foreach (var technology in _noted)
        {
            _support[technology] = 0;
        }

        _noted.Clear();
        var covered = 0;
        var employer = EmployerName.Of(reading);
        foreach (ref readonly var hit in reading.Hits(Topic.Technology))
        {
            if (hit.Group != NotATechnology && !IsInAddress(reading.Tokens, hit.FirstToken, covered))
            {
                Add(reading, hit, employer);
            }

            covered = hit.EndToken;
        }
    }

    /// <summary>The group of a phrase that is something else but begins with a weak spelling of a technology.</summary>
    public static int GroupOfPhrase(int technology) => NotATechnology - 1 - technology;

    private void Add(Reading reading, in Hit hit, ReadOnlySpan<char> employer)
    {
        if (hit.Group < NotATechnology)
        {
            AddPhrase(reading, hit);
            return;
        }

        var isWeak = hit.Strength == TermStrength.Weak;
        if (!isWeak)
        {
            Note(hit.Group, WeakSpellings.Support(isItself: true));
            foreach (var implied in _implies[hit.Group])
            {
                Note(implied, WeakSpellings.Support(isItself: false));
            }
        }

        var line = reading.LineOf(hit.FirstToken);
        _items.Add(
            new(hit.Group, hit.FirstToken, hit.EndToken, line, isWeak)
            {
                Counts = !isWeak,
                IsEmployer = !isWeak && IsEmployer(reading, hit, employer),
                IsInItem = reading.Lines[line].IsItem || IsAlone(reading.Lines[line]),
            }
        );
    }

    private static bool IsAlone(in Line line) => line.EndToken - line.FirstToken <= LongestLineOfItsOwn;

    private void AddPhrase(Reading reading, in Hit hit)
    {
        var technology = NotATechnology - 1 - hit.Group;
        var end = hit.FirstToken + 1;
        if (knowledge.Technologies[technology].Weak.Contains(reading.Written(hit.FirstToken, end).ToString()))
        {
            var line = reading.LineOf(hit.FirstToken);
            _items.Add(new(technology, hit.FirstToken, end, line, true) { IsPhrase = true });
        }
    }

    private void Note(int technology, double weight)
    {
        _noted.Add(technology);
        _support[technology] = Math.Max(_support[technology], weight);
    }

    private bool IsEmployer(Reading reading, in Hit hit, ReadOnlySpan<char> employer) =>
        !knowledge.Technologies[hit.Group].IsLanguage
        && employer.Equals(reading.Written(hit.FirstToken, hit.EndToken), StringComparison.OrdinalIgnoreCase);

    // Back over what is written without a space: "example.com/careers/python" is an address, "Node.js/Python" none.
    private bool IsInAddress(ReadOnlySpan<Token> tokens, int token, int covered)
    {
        var least = Math.Max(covered, token - LongestAddress);
        while (token > least && tokens[token].IsGlued)
        {
            token--;
            if (tokens[token].Is('@') || IsHostEnd(tokens, token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHostEnd(ReadOnlySpan<Token> tokens, int token) =>
        token > 1
        && tokens[token - 1].Is('.')
        && tokens[token - 1].IsGlued
        && tokens[token].IsGlued
        && !tokens[token].IsCapital
        && tokens[token + 1].Is('/')
        && words.Address.Contains(tokens[token].Hash);

    /// <summary>By technology: the indices of those that it implies.</summary>
    public static int[][] ImpliedIndices(Knowledge knowledge)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var technology in knowledge.Technologies)
        {
            indices[technology.Name] = technology.Number;
        }

        return
        [
            .. knowledge.Technologies.Select(technology =>
                technology.Implies.Where(indices.ContainsKey).Select(name => indices[name]).ToArray()
            ),
        ];
    }
}
