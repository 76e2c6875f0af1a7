using Lanewise.Cli.Commands;

namespace Lanewise.Cli.Tests.Commands;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_day_month_or_year_has_its_first_and_last_day(string typed, string first, string last)
    {
        var period = Period.Parse(typed, "--since");

        $"{period.First:yyyy-MM-dd} {period.Last:yyyy-MM-dd}".ShouldBe($"{first} {last}");
    }
}
