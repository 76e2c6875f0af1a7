using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Market.Signals;

/// <summary>The signals of the catalog as bits, and after them one for openings that ask for two or more languages.</summary>
internal sealed class SignalColumns
{
    /// <summary>Bits of the first of the two numbers that a posting's signals are read as.</summary>
    public const int BitsOfFirst = 62;

    private const int Most = (2 * BitsOfFirst) - 2;

    public SignalColumns(Knowledge knowledge)
    {
        var signals = knowledge.Signals;
        if (signals.Length > Most)
        {
            throw new ArgumentException($"At most {Most} signals can be measured.", nameof(knowledge));
        }

        All =
        [
            .. signals.Select(signal => new SignalShare
            {
                Name = signal.Name,
                Title = signal.Title,
                Kind = Word(signal.Kind),
                Openings = 0,
            }),
            new SignalShare
            {
                Name = "two-languages",
                Title = "Two or more languages, of those asking for any",
                Kind = "languages",
                Openings = 0,
            },
        ];
        Means = [.. signals.Where(signal => signal.Kind == SignalKind.Means)];
    }

    /// <summary>The columns, without figures.</summary>
    public ImmutableArray<SignalShare> All { get; }

    /// <summary>Signals for languages that work together.</summary>
    public ImmutableArray<Signal> Means { get; }

    /// <summary>The number of the column of openings that ask for two or more languages.</summary>
    public int TwoLanguages => All.Length - 1;

    /// <summary>The bit of openings that ask for a language at all; it has no column.</summary>
    public UInt128 AnyLanguage => Bit(All.Length);

    /// <summary>The bit of a signal by its number.</summary>
    public static UInt128 Bit(int signal) => UInt128.One << signal;

    /// <summary>The word of a kind.</summary>
    public static string Word(SignalKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The bit of a signal of the catalog, or none where it has no such signal.</summary>
    public UInt128 Named(string name) => All.FirstOrDefault(s => s.Name == name) is { } s ? Bit(All.IndexOf(s)) : 0;
}
