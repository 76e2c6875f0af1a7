namespace Lanewise.Extraction.Text;

/// <summary>Turns indexes of UTF-16 code units into counts of Unicode code points, which is what SQL and other languages index by.</summary>
/// <remarks><c>default</c> counts as for a text without surrogate pairs.</remarks>
public readonly struct CodePoints
{
    // Indexes of the second halves of surrogate pairs; null for the many texts without any.
    private readonly List<int>? _secondHalves;

    /// <summary>Prepares for a text; the many texts without surrogate pairs cost one vectorised look.</summary>
    /// <param name="text">The text that spans index.</param>
    public CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        _secondHalves = [];
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text[at - 1], text[at]))
            {
                _secondHalves.Add(at);
            }
        }
    }

    /// <summary>Code points before the code unit at an index.</summary>
    /// <param name="index">Index of a code unit, from 0 to the length of the text.</param>
    public int Before(int index)
    {
        if (_secondHalves is null)
        {
            return index;
        }

        var place = _secondHalves.BinarySearch(index);
        return index - (place < 0 ? ~place : place);
    }
}
