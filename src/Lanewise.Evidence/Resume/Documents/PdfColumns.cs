namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Tells the columns of a page apart by the white between them.</summary>
/// <remarks>
/// Rows that cross the white, such as a name over both columns, part a page into bands. Dates at one side of a line are no column: there,
/// most rows of the narrow side have digits and stand beside a row of the other.
/// </remarks>
internal static class PdfColumns
{
    private const int LeastRows = 4;
    private const double Aligned = 3;
    private const double MostDates = 0.4;

    // Of the height of words.
    private const double BetweenWords = 0.3;
    private const double NextRow = 1.8;

    /// <summary>The words of a page by column, in the order of reading: 1 over the whole width, 2 left, 3 right.</summary>
    public static IEnumerable<(int Column, List<PdfWord> Words)> Of(List<PdfWord> words)
    {
        var rows = PdfRow.Of(words);
        if (Gutter(rows) is not { } x)
        {
            yield return (1, Whole(words));
            yield break;
        }

        var whole = new List<PdfWord>();
        for (var first = 0; first < rows.Count; )
        {
            var end = first;
            while (end < rows.Count && !Crosses(rows[end], x))
            {
                end++;
            }

            var band = rows[first..end].SelectMany(row => row.Words).ToList();
            var (left, right) = (
                band.Where(word => word.Left < x).ToList(),
                band.Where(word => word.Left >= x).ToList()
            );
            if (PdfRow.Of(left).Count >= LeastRows && PdfRow.Of(right).Count >= LeastRows)
            {
                if (whole.Count > 0)
                {
                    yield return (1, Whole(whole));
                }

                yield return (2, left);
                yield return (3, right);
                whole = [];
            }
            else
            {
                whole.AddRange(band);
            }

            if (end < rows.Count)
            {
                whole.AddRange(rows[end].Words);
            }

            first = end + 1;
        }

        if (whole.Count > 0)
        {
            yield return (1, Whole(whole));
        }
    }

    // Where most fields to the right of others begin, if that parts the rows well.
    private static double? Gutter(List<PdfRow> rows)
    {
        var starts = rows.SelectMany(row => row.Fields().Select(field => field[0].Left))
            .GroupBy(left => Math.Round(left / Aligned))
            .Where(group => group.Count() >= LeastRows)
            .Select(group => group.Min() - 1);
        return starts
            .Select(x => (X: x, Rows: Parted(rows, x)))
            .Where(candidate => candidate.Rows > 0)
            .OrderByDescending(candidate => candidate.Rows)
            .Select(candidate => (double?)candidate.X)
            .FirstOrDefault();
    }

    // Rows that the white parts, where both sides have several and neither is dates.
    private static int Parted(List<PdfRow> rows, double x)
    {
        var clear = rows.Where(row => !Crosses(row, x)).ToList();
        var left = clear.Where(row => row.Words[0].Left < x).ToList();
        var right = clear.Where(row => row.Words[^1].Left >= x).ToList();
        return
            left.Count < LeastRows
            || right.Count < LeastRows
            || clear.Count * 2 < rows.Count
            || IsDates(left, right, word => word.Left < x)
            || IsDates(right, left, word => word.Left >= x)
            ? 0
            : clear.Count;
    }

    // Where what stands beside dates at the left begins, in rows that have both.
    private static double? AfterDates(List<PdfRow> rows) =>
        rows.Select(row => (Row: row, Word: row.Words.Find(word => IsBeginning(row, word))))
            .Where(pair => pair.Word is not null && IsDated(pair.Row.Words.TakeWhile(word => word != pair.Word)))
            .GroupBy(pair => Math.Round(pair.Word!.Left / Aligned)) // asked for just above
            .Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count())
            .Select(group => (double?)group.Min(pair => pair.Word!.Left) - 1) // as above
            .FirstOrDefault();

    private static bool IsBeginning(PdfRow row, PdfWord word)
    {
        var at = row.Words.IndexOf(word);
        return at > 0
            && word.Left - row.Words[at - 1].Right >= BetweenWords * row.Height
            && !word.Text.Any(char.IsAsciiDigit)
            && IsDated(row.Words.Take(at))
            && row.Words[at - 1].Text.Any(char.IsLetterOrDigit);
    }

    private static bool IsDated(IEnumerable<PdfWord> words) =>
        words.Any(word => word.Text.Count(char.IsAsciiDigit) >= 4);

    private static List<PdfWord> Whole(List<PdfWord> words)
    {
        var rows = PdfRow.Of(words);
        return AfterDates(rows) is { } x ? Joined(rows, x) : words;
    }

    // Dates that were broken to fit beside what they are of become one row again.
    private static List<PdfWord> Joined(List<PdfRow> rows, double x)
    {
        var words = new List<PdfWord>();
        PdfRow? above = null;
        var last = default(PdfWord);
        foreach (var row in rows)
        {
            var left = row.Words.FindAll(word => word.Right <= x);
            var isNext = above is not null && last is not null && row.Middle - last.Middle < NextRow * row.Height;
            if (left.Count > 0 && isNext && row.Words.Count >= left.Count && !Crosses(row, x))
            {
                foreach (var word in left)
                {
                    last = words.FindLast(other => other.Right <= x)!; // there is one above
                    words.Add(
                        word with
                        {
                            Top = last.Top,
                            Bottom = last.Bottom,
                            Left = last.Right + 1,
                            Right = Math.Min(x, last.Right + 2),
                        }
                    );
                }

                words.AddRange(row.Words.Skip(left.Count));
                last = left[^1];
            }
            else
            {
                words.AddRange(row.Words);
                above = left.Count > 0 && left.Count < row.Words.Count && !Crosses(row, x) ? row : null;
                last = left.LastOrDefault();
            }
        }

        return words;
    }

    private static bool IsDates(List<PdfRow> side, List<PdfRow> other, Func<PdfWord, bool> isOfSide)
    {
        var beside = side.Where(row => other.Contains(row)).ToList();
        var dated = side.Count(row => IsDated(row.Words.Where(isOfSide)));
        return dated >= MostDates * side.Count && beside.Count >= MostDates * side.Count;
    }

    // A word over the white, or two words beside it that are no further apart than words are.
    private static bool Crosses(PdfRow row, double x)
    {
        var left = row.Words.FindLast(word => word.Left < x);
        var right = row.Words.Find(word => word.Left >= x);
        return left is not null
            && (left.Right > x + 1 || (right is not null && right.Left - left.Right < BetweenWords * row.Height));
    }
}
