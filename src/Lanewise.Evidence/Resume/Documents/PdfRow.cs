using System.Text;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Words of one column beside one another.</summary>
internal sealed class PdfRow
{
    // Of the height of its words: a gap as wide parts fields.
    private const double WideGap = 1.2;

    /// <summary>The words from left to right.</summary>
    public List<PdfWord> Words { get; } = [];

    /// <summary>The upper edge.</summary>
    public double Top => Words.Min(word => word.Top);

    /// <summary>The middle of its height.</summary>
    public double Middle => Words.Average(word => word.Middle);

    /// <summary>The height of most of its words.</summary>
    public double Height => Words.Select(word => word.Height).Order().ElementAt(Words.Count / 2);

    /// <summary>The rows of some words, from top to bottom.</summary>
    public static List<PdfRow> Of(IEnumerable<PdfWord> words)
    {
        var rows = new List<PdfRow>();
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (
                rows.Count == 0
                || word.Middle - rows[^1].Words[^1].Middle > 0.4 * Math.Min(word.Height, rows[^1].Words[^1].Height)
            )
            {
                rows.Add(new PdfRow());
            }

            rows[^1].Words.Add(word);
        }

        rows.ForEach(row => row.Words.Sort((left, right) => left.Left.CompareTo(right.Left)));
        return rows;
    }

    /// <summary>Its words, cut where a wide gap is.</summary>
    public IEnumerable<List<PdfWord>> Fields()
    {
        var field = new List<PdfWord>();
        foreach (var word in Words)
        {
            if (field.Count > 0 && word.Left - field[^1].Right > WideGap * Height)
            {
                yield return field;
                field = [];
            }

            field.Add(word);
        }

        yield return field;
    }

    /// <summary>Its text, fields parted by tabs.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var field in Fields())
        {
            text.Append(text.Length > 0 ? "\t" : "").AppendJoin(' ', field.Select(word => word.Text));
        }

        return text.ToString();
    }
}
