using System.Globalization;
using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Dates;

/// <summary>Reads one date: "March 2019", "Mrz. 2019", "03/2019", "01.03.2019", "2019-03", "2019", "Sommer 2019", "WS 2018/19".</summary>
internal sealed class DatePointReader(ResumeKnowledge knowledge)
{
    private const int FirstYear = 1950;
    private const int LastYear = 2100;
    private const int YearDigits = 4;
    private const int Months = 12;

    private readonly PhraseTable<int> _months = new(
        knowledge,
        "dates",
        [.. Enumerable.Range(1, Months).Select(month => (FormattableString.Invariant($"month-{month}"), month))]
    );

    // "enero de 2021".
    private readonly PhraseTable<bool> _of = new(knowledge, "dates", ("from", true));

    private readonly PhraseTable<bool> _seasons = new(knowledge, "dates", ("season", false), ("semester", true));

    /// <summary>A date that was read.</summary>
    /// <param name="Point">The date.</param>
    /// <param name="End">Index after its last word.</param>
    /// <param name="IsShort">Whether its year has two digits, so that it is a date only in a range.</param>
    /// <param name="LastYear">The second year of "2018/19"; null for all else.</param>
    public readonly record struct PointRead(DatePoint Point, int End, bool IsShort = false, int? LastYear = null);

    /// <summary>The date that begins with a word.</summary>
    public PointRead? Read(List<Word> words, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        return _months.Find(words, at, out var month, out var end) ? AfterMonth(words, month, end)
            : _seasons.Find(words, at, out var isSemester, out end) ? AfterSeason(words, end, isSemester)
            : words[at].Kind == WordKind.Number ? OfNumbers(words, at)
            : null;
    }

    /// <summary>A month without a year: "March", "03".</summary>
    public (int Month, int End)? MonthAlone(List<Word> words, int at)
    {
        if (_months.Find(words, at, out var month, out var end))
        {
            return (month, end + (end < words.Count && words[end].IsSign(".") ? 1 : 0));
        }

        return at < words.Count && words[at].Kind == WordKind.Number && Month(words[at].Lower) is { } number
            ? (number, at + 1)
            : null;
    }

    private PointRead? AfterMonth(List<Word> words, int month, int at)
    {
        while (at < words.Count && (words[at].IsSign(".,/-") || _of.Has(words, at, out _)))
        {
            at++;
        }

        var isShort = at < words.Count && words[at].IsSign("'’");
        at += isShort ? 1 : 0;
        if (at >= words.Count || words[at].Kind != WordKind.Number)
        {
            return null;
        }

        return Year(words[at].Lower) is { } year ? new PointRead(new(year, month), at + 1)
            : words[at].Lower.Length == 2 && isShort ? new PointRead(new(Century(words[at].Lower), month), at + 1)
            : null;
    }

    private static PointRead? AfterSeason(List<Word> words, int at, bool isSemester)
    {
        if (at >= words.Count || Year(words[at].Lower) is not { } year)
        {
            return null;
        }

        return isSemester && ShortYearBehind(words, at, year) is { } last
            ? new(new(year, null), at + 3, LastYear: last)
            : new(new(year, null), at + 1);
    }

    private static PointRead? OfNumbers(List<Word> words, int at)
    {
        var text = words[at].Lower;
        var parts = text.Split('.');
        if (parts.Length > 1)
        {
            return OfParts(parts) is { } point ? new(point, at + 1) : null;
        }

        if (Year(text) is { } year)
        {
            return OfYear(words, at, year);
        }

        return OfDay(words, at) ?? OfShort(words, at);
    }

    // 03/2019, 03-2019, 1/3/2019: the number before the year is the month.
    private static PointRead? OfDay(List<Word> words, int at)
    {
        for (var end = at; end <= at + 2 && IsJoinedToNumber(words, end); end += 2)
        {
            if (Year(words[end + 2].Lower) is { } year)
            {
                return Month(words[end].Lower) is { } month ? new(new(year, month), end + 3) : null;
            }
        }

        return null;
    }

    // Within a range, 03/19.
    private static PointRead? OfShort(List<Word> words, int at) =>
        IsJoinedToNumber(words, at)
        && words[at + 1].IsSign("/")
        && words[at].Lower.Length == 2
        && words[at + 2].Lower.Length == 2
        && Month(words[at].Lower) is { } month
            ? new(new(Century(words[at + 2].Lower), month), at + 3, IsShort: true)
            : null;

    private static bool IsJoinedToNumber(List<Word> words, int at) =>
        at + 2 < words.Count
        && words[at + 1].IsSign("/-")
        && words[at + 1].IsGlued
        && words[at + 2] is { Kind: WordKind.Number, IsGlued: true };

    // 2019, 2019-03, 2019-03-01, 2019/03, 2018/19.
    private static PointRead? OfYear(List<Word> words, int at, int year)
    {
        if (at + 1 < words.Count && words[at + 1].IsGlued && words[at + 1].Kind == WordKind.Letters)
        {
            return null;
        }

        if (
            at + 2 < words.Count
            && words[at + 1].IsSign("-/")
            && words[at + 1].IsGlued
            && words[at + 2] is { Kind: WordKind.Number, IsGlued: true, Lower.Length: 2 }
        )
        {
            if (Month(words[at + 2].Lower) is { } month)
            {
                var hasDay =
                    at + 4 < words.Count
                    && words[at + 3].IsSign("-/")
                    && words[at + 4] is { Kind: WordKind.Number, IsGlued: true, Lower.Length: 2 };
                return new(new(year, month), at + (hasDay ? 5 : 3));
            }

            if (ShortYearBehind(words, at, year) is { } last)
            {
                return new(new(year, null), at + 3, LastYear: last);
            }
        }

        return new(new(year, null), at + 1);
    }

    private static int? ShortYearBehind(List<Word> words, int at, int year) =>
        at + 2 < words.Count
        && words[at + 1].IsSign("-/")
        && words[at + 2] is { Kind: WordKind.Number, IsGlued: true, Lower.Length: 2 }
        && int.Parse(words[at + 2].Lower, CultureInfo.InvariantCulture) == (year + 1) % 100
            ? year + 1
            : null;

    // 03.2019, 01.03.2019, 2019.03.
    private static DatePoint? OfParts(string[] parts) =>
        parts.Length <= 3 && Year(parts[^1]) is { } last && Month(parts[^2]) is { } month ? new(last, month)
        : parts.Length == 2 && Year(parts[0]) is { } year && Month(parts[1]) is { } behind ? new(year, behind)
        : null;

    private static int? Year(string text) =>
        text.Length == YearDigits
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
            ? year
            : null;

    private static int? Month(string text) =>
        text.Length <= 2
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && month is >= 1 and <= Months
            ? month
            : null;

    private static int Century(string twoDigits)
    {
        var year = int.Parse(twoDigits, NumberStyles.None, CultureInfo.InvariantCulture);
        return year < FirstYear % 100 ? 2000 + year : 1900 + year;
    }
}
