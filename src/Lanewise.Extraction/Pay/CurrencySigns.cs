using System.Collections.Frozen;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Finds the currency written at a number, before or after it, also where no space parts the two ("Rs40", "250kr").</summary>
/// <remarks>The lexicon does not end or begin short words inside a word such as "R2" or "2nd", so words glued to a number are looked up here.</remarks>
internal sealed class CurrencySigns
{
    private readonly FrozenDictionary<ulong, int> _words;

    public CurrencySigns(Knowledge knowledge, Lexicon lexicon)
    {
        var words = new Dictionary<ulong, int>();
        foreach (var phrase in knowledge.Phrases)
        {
            if (phrase.Topic.Equals(nameof(Topic.Currency), StringComparison.OrdinalIgnoreCase) && IsWord(phrase))
            {
                words[Folding.Hash(phrase.Text)] = lexicon.Group(Topic.Currency, phrase.Group);
            }
        }

        _words = words.ToFrozenDictionary();
    }

    /// <summary>The group of the currency that ends before token <paramref name="number"/> and its first token; −1 for none.</summary>
    public (int Group, int FirstToken) Before(Reading reading, int number)
    {
        var tokens = reading.Tokens;
        if (!tokens[number].StartsLine && reading.HitEndingAt(Topic.Currency, number) is { } hit)
        {
            return (hit.Group, hit.FirstToken);
        }

        return
            tokens[number].IsGlued
            && number > 0
            && tokens[number - 1] is { Kind: TokenKind.Word, IsGlued: false, IsCapital: true } word
            && _words.TryGetValue(word.Hash, out var group)
            ? (group, number - 1)
            : (-1, number);
    }

    /// <summary>The group of the currency that begins with token <paramref name="index"/> and the token after it; −1 for none.</summary>
    public (int Group, int EndToken) After(Reading reading, int index)
    {
        var tokens = reading.Tokens;
        if (index >= tokens.Length || tokens[index].StartsLine)
        {
            return (-1, index);
        }

        if (reading.HitStartingAt(Topic.Currency, index) is { } hit)
        {
            return BelongsToNext(tokens, hit) ? (-1, index) : (hit.Group, hit.EndToken);
        }

        return
            tokens[index] is { Kind: TokenKind.Word, IsGlued: true } word
            && _words.TryGetValue(word.Hash, out var group)
            ? (group, index + 1)
            : (-1, index);
    }

    // In "$150 - $200" the second sign belongs to the second number.
    private static bool BelongsToNext(ReadOnlySpan<Token> tokens, Hit currency) =>
        currency.EndToken < tokens.Length
        && tokens[currency.EndToken] is { Kind: TokenKind.Number, StartsLine: false } next
        && (next.IsGlued || !tokens[currency.FirstToken].IsGlued);

    // A single letter with a mark, such as "đ", is folded to a plain one that means anything.
    private static bool IsWord(Phrase phrase) =>
        !phrase.IsExact && phrase.Text.All(char.IsLetter) && (phrase.Text.Length > 1 || char.IsAscii(phrase.Text[0]));
}
