using System.Collections.Immutable;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Makes lines in the order of reading of the words of pages.</summary>
internal static class PdfLines
{
    // Of the usual distance of rows: one as large stands for an empty line.
    private const double Gap = 1.35;

    /// <summary>The lines, those that people do not see after those of their page.</summary>
    public static ResumeDocument Of(List<PdfPage> pages)
    {
        var lines = ImmutableArray.CreateBuilder<ResumeLine>();
        var clean = new CleanLines();

        void Add(string text, int page, int column, string? hidden = null) =>
            lines.Add(
                new(lines.Count + 1, clean.Of(text, lines.Count + 1))
                {
                    Page = page,
                    Column = column,
                    Hidden = hidden,
                }
            );

        for (var page = 1; page <= pages.Count; page++)
        {
            var words = pages[page - 1].Words;
            foreach (var (column, own) in PdfColumns.Of([.. words.Where(word => word.Hidden is null)]))
            {
                var rows = PdfRow.Of(own);
                var usual = Usual(rows);
                for (var i = 0; i < rows.Count; i++)
                {
                    if (i > 0 && rows[i].Middle - rows[i - 1].Middle > Gap * usual)
                    {
                        Add("", page, column);
                    }

                    var text = rows[i].Text();
                    if (!IsNumberOfPage(text))
                    {
                        Add(text, page, column);
                    }
                }
            }

            foreach (var hidden in words.Where(word => word.Hidden is not null).GroupBy(word => word.Hidden))
            {
                foreach (var row in PdfRow.Of(hidden))
                {
                    Add(row.Text(), page, 1, hidden.Key);
                }
            }
        }

        return new()
        {
            Format = "pdf",
            Lines = lines.ToImmutable(),
            Notes = clean.Notes(),
        };
    }

    // The least distance of rows that do not overlap: lines of one paragraph.
    private static double Usual(List<PdfRow> rows)
    {
        var least = rows.Count == 0 ? 1 : rows.Min(row => row.Height);
        return rows.Zip(rows.Skip(1), (above, below) => below.Middle - above.Middle)
            .Where(distance => distance >= 0.8 * least)
            .DefaultIfEmpty(least)
            .Min();
    }

    // "Page 1 of 3", "Seite 1 von 3", "2 / 3".
    private static bool IsNumberOfPage(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Count(word => word.All(char.IsAsciiDigit));
        return numbers is 1 or 2
            && words.Length <= numbers + 2
            && words.All(word =>
                word.All(char.IsAsciiDigit)
                || word.ToUpperInvariant()
                    is "PAGE"
                        or "SEITE"
                        or "PÁGINA"
                        or "OF"
                        or "VON"
                        or "SUR"
                        or "DE"
                        or "/"
                        or "|"
            )
            && words.Length > 1;
    }
}
