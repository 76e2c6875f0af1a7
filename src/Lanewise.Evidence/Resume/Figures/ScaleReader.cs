using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Figures;

/// <summary>Reads how large something was: a number with what it counts.</summary>
internal sealed class ScaleReader(ResumeKnowledge knowledge)
{
    // "3,000 daily active users".
    private const int MostBetween = 2;

    private readonly PhraseTable<bool> _counted = new(
        knowledge,
        "figures",
        ("load", true),
        ("volume", true),
        ("people", true),
        ("machines", true)
    );

    private readonly PhraseTable<bool> _stop = new(knowledge, "figures", ("stop", true));
    private readonly PhraseTable<bool> _change = new(knowledge, "figures", ("change", true));
    private readonly PhraseTable<bool> _duration = new(knowledge, "figures", ("duration", true), ("times", true));
    private readonly PhraseTable<bool> _teams = new(knowledge, "figures", ("team-of", true));
    private readonly PhraseTable<bool> _per = new(knowledge, "figures", ("per", true));
    private readonly PhraseTable<bool> _time = new(knowledge, "figures", ("time", true));

    /// <summary>The scales of a sentence, as places of its text.</summary>
    public IEnumerable<(int Start, int End)> Read(List<Word> words, List<Number> numbers)
    {
        foreach (var number in numbers)
        {
            if (number.IsPercent || number.IsOne)
            {
                continue;
            }

            if ((Counted(words, number.End) ?? AnythingInMillions(words, number)) is { } end)
            {
                yield return (words[number.First].Start, words[WithTime(words, end) - 1].End);
            }
            else if (TeamBefore(words, number.First) is { } first)
            {
                yield return (words[first].Start, words[number.End - 1].End);
            }
        }
    }

    private int? Counted(List<Word> words, int at)
    {
        for (var skipped = 0; skipped <= MostBetween && at < words.Count; at++)
        {
            if (_counted.Has(words, at, out var end))
            {
                return end;
            }

            if (words[at].IsSign("-‐‑"))
            {
                continue;
            }

            if (
                words[at].Kind != WordKind.Letters
                || _stop.Has(words, at, out _)
                || _change.Has(words, at, out _)
                || _duration.Has(words, at, out _)
            )
            {
                return null;
            }

            skipped++;
        }

        return null;
    }

    // So many of anything are a scale: "200 million letters".
    private int? AnythingInMillions(List<Word> words, Number number) =>
        number is { HasMagnitude: true, IsMoney: false }
        && number.End < words.Count
        && words[number.End] is { Kind: WordKind.Letters, Lower.Length: > 3 }
        && !_stop.Has(words, number.End, out _)
        && !_change.Has(words, number.End, out _)
        && !_duration.Has(words, number.End, out _)
            ? number.End + 1
            : null;

    private int WithTime(List<Word> words, int end) =>
        _time.Has(words, end, out var daily) && words[daily - 1].Lower.EndsWith("ly", StringComparison.Ordinal) ? daily
        : _per.Has(words, end, out var per) && _time.Has(words, per, out var time) ? time
        : end;

    private int? TeamBefore(List<Word> words, int number)
    {
        for (var at = Math.Max(0, number - 3); at < number; at++)
        {
            if (_teams.Has(words, at, out var end) && end == number)
            {
                return at;
            }
        }

        return null;
    }
}
