using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Finds words of a PDF that people do not see: white on white, covered, or tiny; those off the page are left out by Poppler.</summary>
/// <remarks>The page is drawn in grey, a dot a point; where the place of a word has one shade, nothing is seen there, whatever the file says of colours.</remarks>
internal static class PdfVisibility
{
    // Shades of 256 between the letters and what is behind them; even 6-point text in light grey has more.
    private const int LeastContrast = 24;
    private const double LeastHeight = 4;
    private const int LeastLetters = 2;
    private const int LargestSide = 4_000;

    /// <summary>The pages with what is hidden marked, and a sentence where that could not be told.</summary>
    public static (List<PdfPage> Pages, ImmutableArray<string> Notes) Of(
        string path,
        List<PdfPage> pages,
        CancellationToken stop
    )
    {
        var marked = pages.Select(page => page with { Words = [.. page.Words.Select(word => OfSize(word))] }).ToList();
        var program = new PopplerProgram("pdftoppm");
        if (!program.IsInstalled || pages.Exists(page => page.Width > LargestSide || page.Height > LargestSide))
        {
            return (
                marked,
                [
                    "Whether people see all of its text was not checked, for want of pdftoppm or because of the size of a page.",
                ]
            );
        }

        var last = pages.Count.ToString(CultureInfo.InvariantCulture);
        var (code, output, _) = program.Run(stop, "-gray", "-r", "72", "-l", last, path);
        if (code != 0)
        {
            return (marked, ["Whether people see all of its text was not checked: pdftoppm could not draw it."]);
        }

        var at = 0;
        for (var i = 0; i < marked.Count && GrayPicture.Next(output, ref at) is { } picture; i++)
        {
            marked[i] = marked[i] with { Words = [.. marked[i].Words.Select(word => OfPicture(word, picture))] };
        }

        return (marked, []);
    }

    private static PdfWord OfSize(PdfWord word) =>
        word.Height < LeastHeight ? word with { Hidden = "tiny text" } : word;

    private static PdfWord OfPicture(PdfWord word, GrayPicture picture) =>
        word.Hidden is null
        && word.Text.Count(char.IsLetterOrDigit) >= LeastLetters
        && picture.Contrast(word.Left, word.Top, word.Right, word.Bottom) < LeastContrast
            ? word with
            {
                Hidden = "without contrast, such as white text",
            }
            : word;
}
