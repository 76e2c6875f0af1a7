using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tests.Fields;

public sealed class DaysTests
{
    [Theory]
    [InlineData("2026-04-06", "2026-04-06")]
    [InlineData("2026-04-06T23:30:00-05:00", "2026-04-06")]
    [InlineData("2026-04-06 10:10:39 UTC", "2026-04-06")]
    [InlineData("2026/4/6", "2026-04-06")]
    [InlineData("20260406", "2026-04-06")]
    [InlineData("2026-04", "2026-04-01")]
    [InlineData("6.4.2026", "2026-04-06")]
    [InlineData("April 6, 2026", "2026-04-06")]
    [InlineData("Apr 6 2026", "2026-04-06")]
    [InlineData("6 April 2026", "2026-04-06")]
    [InlineData("6. April 2026", "2026-04-06")]
    [InlineData("12. März 2026", "2026-03-12")]
    [InlineData("3 août 2026", "2026-08-03")]
    [InlineData("3 de febrero de 2026", "2026-02-03")]
    [InlineData("3 de dezembro de 2026", "2026-12-03")]
    [InlineData("Wed, 22 Jul 2026 07:01:32 +0000", "2026-07-22")]
    [InlineData("31/01/2026", "2026-01-31")]
    [InlineData("01/31/2026", "2026-01-31")]
    [InlineData("1767225600", "2026-01-01")]
    [InlineData("1767225600000", "2026-01-01")]
    [InlineData("1767225600000000", "2026-01-01")]
    [InlineData("1767225600.5", "2026-01-01")]
    public void Each_way_of_writing_a_day_is_read(string text, string expected)
    {
        Days.TryParse(text, out var day).ShouldBeTrue();
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("+058052-01-01")]
    [InlineData("Posted 8 Days Ago")]
    [InlineData("2026")]
    [InlineData("")]
    [InlineData("1885-05-05")]
    [InlineData("2026-02-30")]
    public void What_is_no_clear_day_is_not_read(string text) => Days.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Any_text_is_read_or_not_and_never_throws() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_260_101, 9),
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || Days.TryParse(text, out _) || true)
        );

    [Fact]
    public void Any_printed_day_is_read_back() =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(20_260_101, 11),
            Prop.ForAll(
                Gen.Choose(0, 30_000).Select(days => new DateOnly(1994, 1, 1).AddDays(days)).ToArbitrary(),
                day =>
                    new[] { "yyyy-MM-dd", "yyyyMMdd", "d MMMM yyyy", "MMM d, yyyy", "dd.MM.yyyy" }.All(format =>
                        Days.TryParse(day.ToString(format, CultureInfo.InvariantCulture), out var read) && read == day
                    )
            )
        );
}
