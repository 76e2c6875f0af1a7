using FsCheck;
using FsCheck.Fluent;
using Lanewise.Advice.Offers;

namespace Lanewise.Advice.Tests.Offers;

public sealed class ContractCourseTests
{
    [Fact]
    public void Chances_add_up_to_one_whatever_the_course() =>
        Check.One(
            InventedOffers.Often,
            Prop.ForAll(
                Courses(),
                course =>
                {
                    var outcomes = course.Distribution(47);
                    outcomes.Sum(o => o.Chance).ShouldBe(1, 1e-12);
                    outcomes.ShouldAllBe(o => o.Weeks >= 0 && o.Weeks <= 47 && o.Chance > 0);
                }
            )
        );

    [Fact]
    public void It_is_what_following_every_course_of_a_short_year_gives()
    {
        var course = new ContractCourse(2, 0.3, 2.5);
        var byHand = new double[9];
        Follow(course, weeksLeft: 8, ofContract: 2, idle: 0, chance: 1, byHand);

        foreach (var outcome in course.Distribution(8))
        {
            outcome.Chance.ShouldBe(byHand[(int)outcome.Weeks], 1e-12);
        }
    }

    [Fact]
    public void A_contract_as_long_as_the_year_leaves_no_idle_week() =>
        new ContractCourse(47, 0, 10).Distribution(47).ShouldBe([new(0, 1)]);

    [Fact]
    public void Without_a_search_there_is_no_idle_week()
    {
        new ContractCourse(4, 0, 0).Distribution(47).Single().Weeks.ShouldBe(0);
        new ContractCourse(4, 1, 9).Distribution(47).Single().Weeks.ShouldBe(0);
    }

    [Fact]
    public void A_search_of_one_week_is_one_idle_week_each_time() =>
        new ContractCourse(9, 0, 1).Distribution(47).Single().Weeks.ShouldBe(4);

    [Fact]
    public void Longer_searches_leave_more_idle_weeks()
    {
        double Mean(double search) =>
            new ContractCourse(13, 0.5, search).Distribution(47).Sum(o => (double)o.Weeks * o.Chance);

        Mean(4).ShouldBeGreaterThan(Mean(2));
        Mean(12).ShouldBeGreaterThan(Mean(4));
    }

    // Each course of the year by itself, in place of the chances of all at once.
    private static void Follow(
        ContractCourse course,
        int weeksLeft,
        int ofContract,
        int idle,
        double chance,
        double[] byIdle
    )
    {
        if (weeksLeft == 0)
        {
            byIdle[idle] += chance;
        }
        else if (ofContract == 0)
        {
            var found = 1 / course.SearchWeeks;
            Follow(course, weeksLeft - 1, course.Weeks, idle + 1, chance * found, byIdle);
            Follow(course, weeksLeft - 1, 0, idle + 1, chance * (1 - found), byIdle);
        }
        else if (ofContract == 1)
        {
            Follow(course, weeksLeft - 1, course.Weeks, idle, chance * course.Renewed, byIdle);
            Follow(course, weeksLeft - 1, 0, idle, chance * (1 - course.Renewed), byIdle);
        }
        else
        {
            Follow(course, weeksLeft - 1, ofContract - 1, idle, chance, byIdle);
        }
    }

    private static Arbitrary<ContractCourse> Courses() =>
        (
            from weeks in Gen.Choose(1, 60)
            from renewed in Gen.Choose(0, 10)
            from search in Gen.Choose(1, 400)
            select new ContractCourse(weeks, renewed / 10.0, search == 1 ? 0 : 1 + (search / 10.0))
        ).ToArbitrary();
}
