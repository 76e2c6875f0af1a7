using System.Globalization;

namespace Lanewise.Evidence.Resume.Dates;

/// <summary>A month of a year.</summary>
/// <param name="Number">Months since the year 0.</param>
public readonly record struct Month(int Number) : IComparable<Month>
{
    private const int OfYear = 12;

    /// <summary>The month of a year and a month from 1 to 12.</summary>
    public static Month Of(int year, int month) => new((year * OfYear) + month - 1);

    /// <summary>The month of a day.</summary>
    public static Month Of(DateOnly day) => Of(day.Year, day.Month);

    /// <summary>The year.</summary>
    public int Year => Number / OfYear;

    /// <inheritdoc/>
    public int CompareTo(Month other) => Number.CompareTo(other.Number);

    /// <summary>As <c>2021-03</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{(Number % OfYear) + 1:00}");

    /// <summary>Whether one is earlier.</summary>
    public static bool operator <(Month left, Month right) => left.Number < right.Number;

    /// <summary>Whether one is later.</summary>
    public static bool operator >(Month left, Month right) => left.Number > right.Number;

    /// <summary>Whether one is earlier or the same.</summary>
    public static bool operator <=(Month left, Month right) => left.Number <= right.Number;

    /// <summary>Whether one is later or the same.</summary>
    public static bool operator >=(Month left, Month right) => left.Number >= right.Number;
}
