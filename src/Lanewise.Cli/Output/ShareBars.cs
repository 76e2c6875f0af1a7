namespace Lanewise.Cli.Output;

/// <summary>Shares as bars of one character each.</summary>
internal static class ShareBars
{
    /// <summary>A period that no source covers.</summary>
    public const char Gap = '·';

    /// <summary>A period without an opening.</summary>
    public const char Zero = '_';

    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>The bar of a share against the highest one shown.</summary>
    public static char Bar(double? share, double highest) =>
        share switch
        {
            null => Gap,
            0 => Zero,
            { } s => Bars[Math.Min(Bars.Length - 1, (int)(s / highest * Bars.Length))],
        };
}
