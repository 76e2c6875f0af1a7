using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Figures;

/// <summary>Reads scales ("3k requests/s", "40 TB", "200+ Nutzer") and results ("cut p99 from 800 to 120 ms", "um 30 % gesenkt").</summary>
internal sealed class FigureReader(ResumeKnowledge knowledge)
{
    private readonly NumberReader _numbers = new(knowledge);
    private readonly ScaleReader _scales = new(knowledge);
    private readonly PhraseTable<ChangeWord> _changes = new(
        knowledge,
        "figures",
        ("change", ChangeWord.OfSize),
        ("more-or-less", ChangeWord.Comparing),
        ("by-itself", ChangeWord.Measured)
    );
    private readonly PhraseTable<bool> _levels = new(knowledge, "figures", ("level", true));
    private readonly PhraseTable<bool> _durations = new(knowledge, "figures", ("duration", true));
    private readonly PhraseTable<bool> _times = new(knowledge, "figures", ("times", true));
    private readonly PhraseTable<bool> _to = new(knowledge, "figures", ("to", true));
    private const int LevelWithin = 5;

    /// <summary>The scales and results of a statement, in its order.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="isTaken">Whether the number at a place of the text belongs to a date or to the name of a technology.</param>
    public List<FoundFigure> Read(List<Word> words, Func<int, bool> isTaken)
    {
        var found = new List<FoundFigure>();
        for (var first = 0; first < words.Count; )
        {
            var end = EndOfSentence(words, first);
            Sentence(words[first..end], isTaken, found);
            first = end;
        }

        return found;
    }

    /// <summary>The first words that say a change for the better of some size; null for none.</summary>
    public (int Start, int End)? ChangeOfSize(List<Word> words) =>
        Change(words) is { Word: ChangeWord.OfSize } change
            ? (words[change.First].Start, words[change.End - 1].End)
            : null;

    private (ChangeWord Word, int First, int End)? Change(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (_changes.Find(words, at, out var word, out var end))
            {
                return (word, at, end);
            }
        }

        return null;
    }

    private void Sentence(List<Word> words, Func<int, bool> isTaken, List<FoundFigure> found)
    {
        var numbers = _numbers.Read(words, isTaken);
        found.AddRange(_scales.Read(words, numbers).Select(scale => new FoundFigure(false, scale.Start, scale.End)));
        if (Result(words, numbers) is { } result)
        {
            found.Add(result);
        }
    }

    private FoundFigure? Result(List<Word> words, List<Number> numbers)
    {
        if (Change(words) is { } change)
        {
            if (change.Word == ChangeWord.Measured)
            {
                return Between(words, change.First, change.End);
            }

            var sizes = numbers.Where(number => IsSize(words, numbers, number)).ToList();
            return sizes.Count == 0
                ? null
                : Between(
                    words,
                    Math.Min(change.First, sizes[0].First),
                    Math.Max(change.End, EndOfUnit(words, sizes[^1]))
                );
        }

        foreach (var number in numbers.Where(number => number.IsPercent))
        {
            var (first, end) = (
                Math.Max(0, number.First - LevelWithin),
                Math.Min(words.Count, number.End + LevelWithin)
            );
            for (var at = first; at < end; at++)
            {
                if (_levels.Has(words, at, out var levelEnd))
                {
                    return Between(words, Math.Min(number.First, at), Math.Max(number.End, levelEnd));
                }
            }
        }

        return null;
    }

    // A share, an amount of money, a length of time, so many times, or one end of "from 800 to 120".
    private bool IsSize(List<Word> words, List<Number> numbers, Number number) =>
        number.IsPercent
        || number.IsMoney
        || _durations.Has(words, number.End, out _)
        || IsTimes(words, number.End)
        || numbers.Exists(other =>
            (other.First > number.End && IsTo(words, number.End, other.First))
            || (number.First > other.End && IsTo(words, other.End, number.First))
        );

    private bool IsTimes(List<Word> words, int at)
    {
        at += at < words.Count && words[at].IsSign("-") ? 1 : 0;
        return _times.Has(words, at, out _);
    }

    // Only a unit may stand between: "from 800 ms to 120 ms".
    private bool IsTo(List<Word> words, int first, int end)
    {
        for (var at = first; at < end && at <= first + 2; at++)
        {
            if (_to.Has(words, at, out var after) && end - after <= 1)
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfUnit(List<Word> words, Number number) =>
        _durations.Has(words, number.End, out var end) ? end
        : IsTimes(words, number.End) ? number.End + 1
        : number.End;

    private static FoundFigure Between(List<Word> words, int first, int end) =>
        new(true, words[first].Start, words[end - 1].End);

    private static int EndOfSentence(List<Word> words, int first)
    {
        for (var at = first; at + 1 < words.Count; at++)
        {
            var isPoint = words[at].IsSign(".!?;") && !words[at + 1].IsGlued;
            // "z. B.", "approx. 3", "Mio. Nutzer": an abbreviation ends no sentence.
            if (
                isPoint
                && (
                    words[at].IsSign(";!?")
                    || (at > first && words[at - 1].Lower.Length > 3 && words[at + 1].Kind != WordKind.Number)
                )
            )
            {
                return at + 1;
            }
        }

        return words.Count;
    }
}
