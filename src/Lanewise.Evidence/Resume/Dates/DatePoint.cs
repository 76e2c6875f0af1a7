using System.Globalization;

namespace Lanewise.Evidence.Resume.Dates;

/// <summary>A month, or a year without one.</summary>
/// <param name="Year">The year.</param>
/// <param name="MonthOfYear">The month, 1 to 12; null where only the year is given.</param>
public readonly record struct DatePoint(int Year, int? MonthOfYear)
{
    /// <summary>The first month that it may be.</summary>
    public Month First => Month.Of(Year, MonthOfYear ?? 1);

    /// <summary>The last month that it may be.</summary>
    public Month Last => Month.Of(Year, MonthOfYear ?? 12);

    /// <summary>As <c>2021-03</c> or <c>2021</c>.</summary>
    public override string ToString() =>
        MonthOfYear is null ? Year.ToString(CultureInfo.InvariantCulture) : First.ToString();
}
