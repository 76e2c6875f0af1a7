using Lanewise.Statistics.Regression;

namespace Lanewise.Statistics.Tests.Regression;

/// <summary>The observations of <c>pay.csv</c>: log pay of two groups by years and lane, at 60 employers.</summary>
internal static class PayFixture
{
    private static readonly double[][] Rows = Fixture.Rows("pay.csv");

    public static double[] Outcomes { get; } = Column(0);

    public static bool[] IsFirst { get; } = Array.ConvertAll(Column(1), value => value == 1);

    public static int[] Employers { get; } = Array.ConvertAll(Column(4), value => (int)value);

    public static double[] Weights { get; } = Column(5);

    public static bool[] IsStated { get; } = Array.ConvertAll(Column(6), value => value == 1);

    /// <summary>Intercept, group, years, lanes 1 to 3.</summary>
    public static Design WithGroup { get; } =
        new(6, [.. Rows.Select(row => Cells((0, 1), (1, row[1]), (2, row[2]), (2 + (int)row[3], row[3] > 0 ? 1 : 0)))]);

    /// <summary>Intercept, years, lanes 1 to 3.</summary>
    public static Design WithoutGroup { get; } =
        new(5, [.. Rows.Select(row => Cells((0, 1), (1, row[2]), (1 + (int)row[3], row[3] > 0 ? 1 : 0)))]);

    private static double[] Column(int column) => Array.ConvertAll(Rows, row => row[column]);

    private static (int, double)[] Cells(params (int Column, double Value)[] cells) =>
        [.. cells.Where(cell => cell.Value != 0)];
}
