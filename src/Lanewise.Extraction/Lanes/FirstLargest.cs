namespace Lanewise.Extraction.Lanes;

/// <summary>Finds the strongest of some points.</summary>
internal static class FirstLargest
{
    /// <summary>Index of the largest of at least one value; of equal ones the first.</summary>
    public static int IndexIn(ReadOnlySpan<double> values)
    {
        var largest = 0;
        for (var index = 1; index < values.Length; index++)
        {
            largest = values[index] > values[largest] ? index : largest;
        }

        return largest;
    }
}
