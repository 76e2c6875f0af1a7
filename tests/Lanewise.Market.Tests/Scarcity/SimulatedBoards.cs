using System.Globalization;
using System.Text;
using Lanewise.Catalog;
using Lanewise.Market.Scarcity;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Market.Tests.Scarcity;

/// <summary>
/// Boards of employers at paces of their own, followed every third day with days missed, boards that begin late or end early, and four weeks in
/// which nobody looked; openings had been up for up to a year and a half before. Openings for machine learning come down 0.6 times as fast.
/// </summary>
internal sealed class SimulatedBoards(int seed)
{
    /// <summary>How many times as fast the choice's openings come down as others of the same employer.</summary>
    public const double Rate = 0.6;

    private const double Shape = 1.3;
    private const double Scale = 40;
    private const double Spread = 0.5;
    private const int Days = 300;
    private const int Before = 550;
    private const int GapFrom = 120;
    private const int GapTo = 148;

    private static readonly DateOnly Start = new(2025, 1, 1);

    private readonly Random _random = new(seed);

    /// <summary>The age by which half of the choice's openings that last three days are down.</summary>
    public static double Median { get; } = TrueMedian();

    /// <summary>What scarcity tells of the boards after they were imported as files.</summary>
    public ScarcityReport Measure(int employers, int openings)
    {
        var folder = Directory.CreateTempSubdirectory("lanewise-boards");
        try
        {
            var (panel, days) = (new StringBuilder(), new StringBuilder());
            panel.Append(
                "board,job_id,title,location,first_published,first_seen,last_seen,internal_job_id,absolute_url,company_name\n"
            );
            for (var employer = 0; employer < employers; employer++)
            {
                Write(employer, openings, panel, days);
            }

            File.WriteAllText(Path.Combine(folder.FullName, "panel.csv"), panel.ToString());
            File.WriteAllText(Path.Combine(folder.FullName, "days.csv"), days.ToString());
            using var store = PostingStore.Open(PostingStore.InMemory, readOnly: false);
            PostingImport.Run(store, [folder.FullName], Knowledge.Embedded, ImportOptions.Default with { Threads = 1 });
            return ScarcityMeasure.Of(
                store.Connection,
                Knowledge.Embedded,
                InventedMarket.Choices("lane:machine-learning", "lane:frontend"),
                MarketFilter.None
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Write(int employer, int openings, StringBuilder panel, StringBuilder days)
    {
        int[] listed = [.. Listed()];
        days.Append(CultureInfo.InvariantCulture, $"board{employer},{string.Join(';', listed.Select(Day))}\n");
        var pace = Math.Exp(Spread * Normal());
        for (var opening = 0; opening < openings; opening++)
        {
            var isChoice = opening % 2 == 0;
            var from = _random.Next(-Before, Days);
            var to = from + Duration(isChoice, pace, _random.NextDouble());
            int[] seen = [.. listed.Where(day => from <= day && day < to)];
            if (seen.Length == 0)
            {
                continue;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"{employer}0{opening}");
            var title = isChoice ? "Machine Learning Engineer" : "Frontend Engineer";
            var posted = _random.NextDouble() < 0.03 ? "" : Day(from);
            panel.Append(
                CultureInfo.InvariantCulture,
                $"board{employer},{id},{title},Place {opening},{posted},{Day(seen[0])},{Day(seen[^1])},{id},https://example.org/{id},Employer {employer}\n"
            );
        }
    }

    private IEnumerable<int> Listed()
    {
        var from = _random.Next(0, 40);
        var to = _random.NextDouble() < 0.15 ? _random.Next(150, Days) : Days;
        for (var day = from; day < to; day += 3)
        {
            if (_random.NextDouble() > 0.08 && day is < GapFrom or > GapTo)
            {
                yield return day;
            }
        }
    }

    /// <summary>Weibull, so that rates of one shape stand in one proportion at every age.</summary>
    private static double Duration(bool isChoice, double pace, double uniform) =>
        Scale * Math.Pow(-Math.Log(1 - uniform) / (pace * (isChoice ? Rate : 1)), 1 / Shape);

    private double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private static string Day(int day) => Start.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double TrueMedian()
    {
        var boards = new SimulatedBoards(1);
        var durations = new List<double>();
        while (durations.Count < 400_000)
        {
            var duration = Duration(true, Math.Exp(Spread * boards.Normal()), boards._random.NextDouble());
            if (duration > 3)
            {
                durations.Add(duration);
            }
        }

        durations.Sort();
        return durations[durations.Count / 2];
    }
}
