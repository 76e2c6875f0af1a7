namespace Lanewise.Cli.Extract;

/// <summary>Turns indexes of UTF-16 code units into counts of Unicode code points, as other languages index text.</summary>
internal readonly struct CodePoints
{
    // Indexes of the second halves of surrogate pairs; null for the many texts without any.
    private readonly List<int>? _secondHalves;

    /// <summary>Prepares for a text.</summary>
    public CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        _secondHalves = [];
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                _secondHalves.Add(i);
            }
        }
    }

    /// <summary>Code points before the code unit at <paramref name="index"/>.</summary>
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
