using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Figures;

/// <summary>Reads numbers with their magnitudes and signs.</summary>
internal sealed class NumberReader(ResumeKnowledge knowledge)
{
    private const int DigitsOfGroup = 3;
    private const string Currencies = "€$£¥";

    private readonly PhraseTable<bool> _magnitudes = new(
        knowledge,
        "figures",
        ("thousand", true),
        ("million", true),
        ("billion", true)
    );

    /// <summary>The numbers of a sentence, in its order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isTaken">Whether a place of the text belongs to something else.</param>
    public List<Number> Read(List<Word> words, Func<int, bool> isTaken)
    {
        var numbers = new List<Number>();
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Kind == WordKind.Number && !isTaken(words[at].Start))
            {
                var number = At(words, at);
                numbers.Add(number);
                at = number.End - 1;
            }
        }

        return numbers;
    }

    private Number At(List<Word> words, int at)
    {
        var digits = EndOfDigits(words, at);
        var hasMagnitude = _magnitudes.Has(words, digits, out var end);
        end += hasMagnitude && Is(words, end, ".") ? 1 : 0;
        end += Is(words, end, "+") ? 1 : 0;
        var isPercent = Is(words, end, "%") || (end < words.Count && words[end].Lower is "percent" or "prozent");
        end += isPercent ? 1 : 0;
        var isMoney = (at > 0 && words[at - 1].IsSign(Currencies)) || (end < words.Count && IsCurrency(words[end]));
        var isOne = digits == at + 1 && !hasMagnitude && words[at].Lower is "1" or "0";
        return new(at, end, isPercent, isMoney, hasMagnitude, isOne);
    }

    // 30 000, as French and German write it.
    private static int EndOfDigits(List<Word> words, int at)
    {
        var end = at + 1;
        while (
            end < words.Count
            && words[end] is { Kind: WordKind.Number, IsGlued: false, Lower.Length: DigitsOfGroup }
            && words[end - 1].Lower.Length <= DigitsOfGroup
        )
        {
            end++;
        }

        return end;
    }

    private static bool Is(List<Word> words, int at, string sign) => at < words.Count && words[at].IsSign(sign);

    private static bool IsCurrency(Word word) =>
        word.IsSign(Currencies) || word.Lower is "eur" or "euro" or "euros" or "usd" or "chf" or "gbp" or "dollars";
}
