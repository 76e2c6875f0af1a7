namespace Lanewise.Market.Tests.Scarcity;

/// <summary>From files of a panel to the answer, on boards whose truth is known.</summary>
public sealed class SimulatedBoardsTests
{
    [Fact]
    public void Time_posted_and_rates_are_those_that_the_boards_were_made_with()
    {
        var report = new SimulatedBoards(7).Measure(employers: 80, openings: 80);
        var (choice, other) = (report.Choices[0], report.Choices[1]);

        var median = choice.TimePosted.Median.ShouldNotBeNull();
        median.Value.ShouldBe(SimulatedBoards.Median, 0.1 * SimulatedBoards.Median);
        SimulatedBoards.Median.ShouldBeInRange(median.Low!.Value, median.High!.Value);
        choice.TimePosted.TitlesAlone.ShouldBe(choice.TimePosted.N);
        choice.TimePosted.UnknownStart.ShouldBeGreaterThan(0);

        var rate = choice.AgainstEmployer.ClosingRate.ShouldNotBeNull();
        SimulatedBoards.Rate.ShouldBeInRange(rate.Low!.Value, rate.High!.Value);
        rate.Value.ShouldBe(SimulatedBoards.Rate, 0.06);
        other.AgainstEmployer.ClosingRate!.Value.ShouldBe(1 / rate.Value, 1e-6);

        var pair = report.Comparisons.ShouldHaveSingleItem();
        pair.Verdict.ShouldBe("second sooner");
        pair.WithinEmployers!.Value.ShouldBe(rate.Value, 1e-9);
        pair.WithinLogRankP!.Value.ShouldBeLessThan(1e-6);
        choice.Reposts.Reposted.Share!.Value.ShouldBe(0);
    }
}
