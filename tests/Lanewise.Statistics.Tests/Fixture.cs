using System.Globalization;

namespace Lanewise.Statistics.Tests;

/// <summary>Values computed by R, from <c>tests/fixtures/statistics</c> (see <c>make.R</c> there).</summary>
internal static class Fixture
{
    /// <summary>The rows of a file, each as its columns in order.</summary>
    public static double[][] Rows(string file) =>
        [
            .. File.ReadLines(Path.Combine(SharedFolder.Repository, "tests", "fixtures", "statistics", file))
                .Skip(1)
                .Select(line =>
                    Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))
                ),
        ];
}
