using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Finds the currency written at a number, before or after it, also where no space parts the two ("Rs40", "250kr").</summary>
/// <remarks>The lexicon does not end or begin short words inside a word such as "R2" or "2nd", so words glued to a number are looked up here.</remarks>
internal sealed class CurrencySigns
{
    // By word one more than its group, so that 0 is that of no word.
    private readonly WordTable<int> _words;

    public CurrencySigns(Knowledge knowledge, Lexicon lexicon)
    {
        var words = knowledge.Phrases.Where(IsWord).ToList();
        _words = new(words.Count);
        foreach (var word in words)
        {
            _words[Folding.Hash(word.Text)] = lexicon.Group(Topic.Currency, word.Group) + 1;
        }
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
            && _words[word.Hash] is > 0 and var group
            ? (group - 1, number - 1)
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

        return tokens[index] is { Kind: TokenKind.Word, IsGlued: true } word && _words[word.Hash] is > 0 and var group
            ? (group - 1, index + 1)
            : (-1, index);
    }

    // In "$150 - $200" the second sign belongs to the second number.
    private static bool BelongsToNext(ReadOnlySpan<Token> tokens, Hit currency) =>
        currency.EndToken < tokens.Length
        && tokens[currency.EndToken] is { Kind: TokenKind.Number, StartsLine: false } next
        && (next.IsGlued || !tokens[currency.FirstToken].IsGlued);

    // A single letter with a mark, such as "đ", is folded to a plain one that means anything.
    private static bool IsWord(Phrase phrase) =>
        phrase.Topic.Equals(nameof(Topic.Currency), StringComparison.OrdinalIgnoreCase)
        && !phrase.IsExact
        && phrase.Text.All(char.IsLetter)
        && (phrase.Text.Length > 1 || char.IsAscii(phrase.Text[0]));
}
