namespace Lanewise.Market.Compare;

/// <summary>Measures how much experience the openings of a choice ask for.</summary>
internal static class ScreeningMeasure
{
    /// <summary>The screening of a choice.</summary>
    public static Screening Of(ChoiceCounts counts)
    {
        var asking = counts.ByYears.Sum(years => years.Openings);
        return new Screening
        {
            YearsN = asking,
            MedianYears =
                asking == 0 ? null : (At(counts.ByYears, (asking - 1) / 2) + At(counts.ByYears, asking / 2)) / 2.0,
            SeniorityN = counts.Levels.Known,
            SeniorShare = counts.Levels.Known == 0 ? null : (double)counts.Levels.SeniorOnly / counts.Levels.Known,
        };
    }

    /// <summary>The years of the opening at a place, from 0, in their order.</summary>
    private static int At(List<(int Years, long Openings)> byYears, long place)
    {
        var before = 0L;
        return byYears.Find(years => (before += years.Openings) > place).Years;
    }
}
