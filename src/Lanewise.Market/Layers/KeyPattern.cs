using System.Globalization;

namespace Lanewise.Market.Layers;

/// <summary>The languages that open an opening, as bits of the languages measured.</summary>
/// <param name="Alone">Each of these is needed; <see cref="Other"/> stands for one that is not measured.</param>
/// <param name="Groups">Of each of these one is needed; 0 where none of a group is measured.</param>
internal readonly record struct KeyPattern(long Alone, long[] Groups)
{
    /// <summary>The bit of a language that is not among those measured.</summary>
    public const long Other = 1L << 62;

    /// <summary>Reads the bits asked for by themselves, and those of either/or groups, separated by commas.</summary>
    public static KeyPattern Read(long alone, string groups) =>
        new(
            alone,
            groups.Length == 0
                ? []
                : Array.ConvertAll(groups.Split(','), group => long.Parse(group, CultureInfo.InvariantCulture) & ~Other)
        );

    /// <summary>Whether someone with these languages has every key.</summary>
    public bool IsOpenedBy(long languages)
    {
        if ((Alone & ~languages) != 0)
        {
            return false;
        }

        foreach (var group in Groups)
        {
            if ((group & languages) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
