using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Tests.Resume;

public sealed class DateTests
{
    [Theory]
    [InlineData("March 2019 – August 2021", "2019-03 to 2021-08")]
    [InlineData("Mar 2019 - Present", "2019-03 to now")]
    [InlineData("Sept. 2019 to date", "2019-09 to now")]
    [InlineData("Mrz. 2019 bis Dez. 2020", "2019-03 to 2020-12")]
    [InlineData("Jänner 2019 – heute", "2019-01 to now")]
    [InlineData("seit 04/2020", "2020-04 to now")]
    [InlineData("Seit März 2020", "2020-03 to now")]
    [InlineData("03/2019–08/2021", "2019-03 to 2021-08")]
    [InlineData("03.2019 - 08.2021", "2019-03 to 2021-08")]
    [InlineData("01.03.2019 – 31.08.2021", "2019-03 to 2021-08")]
    [InlineData("2019-03 – 2021-08", "2019-03 to 2021-08")]
    [InlineData("2019-03-01 / 2021-08-31", "2019-03")]
    [InlineData("2015–2018", "2015 to 2018")]
    [InlineData("2015 -", "2015 to now")]
    [InlineData("03/19 – 08/21", "2019-03 to 2021-08")]
    [InlineData("Mar '19 – Aug '21", "2019-03 to 2021-08")]
    [InlineData("March – September 2019", "2019-03 to 2019-09")]
    [InlineData("Summer 2018", "2018")]
    [InlineData("mars 2019 à aujourd'hui", "2019-03 to now")]
    [InlineData("enero de 2021 – actualidad", "2021-01 to now")]
    [InlineData("January 2020 - Present (2 years 3 months)", "2020-01 to now")]
    [InlineData("since 2019", "2019 to now")]
    public void Dates_are_read_as_people_write_them(string written, string read) =>
        Resumes.WithDates(written).Roles.Single().Dates.ShouldNotBeNull().ToString().ShouldBe(read);

    [Fact]
    public void What_a_person_used_a_skill_for_counts_each_month_once()
    {
        var report = Resumes.OfText(
            """
            Experience

            Engineer, Harbour
            01/2020 - 12/2020
            - Services in Python.

            Engineer, Quay
            07/2020 - 06/2021
            - More services in Python.
            """
        );

        var python = report.Skills.Single(skill => skill.Name == "Python");
        python.Months.ShouldBe(18);
        python.LastUsed.ShouldBe(Month.Of(2021, 6));
    }

    [Fact]
    public void Years_alone_are_taken_at_their_middle()
    {
        var report = Resumes.OfText("Experience\n\nEngineer, Harbour\n2015 - 2018\n- Services in Python.");

        report.Skills.Single(skill => skill.Name == "Python").Months.ShouldBe(36);
    }

    [Fact]
    public void A_gap_counts_the_months_between()
    {
        var finding = Resumes.WithDates("01/2019 - 12/2019", "06/2020 - heute").Dates.Single();

        finding.Kind.ShouldBe(DateFindingKind.Gap);
        (finding.First, finding.Last, finding.Months).ShouldBe((Month.Of(2020, 1), Month.Of(2020, 5), 5));
        finding.Quotes.Length.ShouldBe(2);
    }

    [Fact]
    public void Studies_fill_a_gap_and_years_alone_make_none_that_is_not_sure()
    {
        var report = Resumes.OfText(
            """
            Experience

            Engineer, Harbour
            01/2019 - 12/2019

            Engineer, Quay
            01/2022 - present

            Education

            MSc, School
            01/2020 - 12/2021
            """
        );

        report.Dates.ShouldNotContain(finding => finding.Kind == DateFindingKind.Gap);
        // The first may end in December 2018, and the second begin in January 2019.
        Resumes.WithDates("2016 - 2018", "2019 - heute").Dates.ShouldAllBe(f => f.Kind == DateFindingKind.YearsAlone);
    }

    [Fact]
    public void Two_jobs_at_once_overlap()
    {
        var finding = Resumes
            .WithDates("01/2019 - 12/2022", "06/2022 - heute")
            .Dates.Single(f => f.Kind == DateFindingKind.Overlap);

        (finding.First, finding.Last, finding.Months).ShouldBe((Month.Of(2022, 6), Month.Of(2022, 12), 7));
    }

    [Theory]
    [InlineData("08/2021 - 03/2019", DateFindingKind.Reversed)]
    [InlineData("08/2021 - 03/2031", DateFindingKind.Future)]
    public void Dates_that_contradict_themselves_are_told(string written, DateFindingKind kind)
    {
        var report = Resumes.WithDates(written);

        report.Dates.Single().Kind.ShouldBe(kind);
        report.Suggestions.ShouldContain(suggestion => suggestion.Kind == SuggestionKind.Dates);
    }

    [Fact]
    public void A_job_without_dates_is_told()
    {
        var report = Resumes.OfText("Experience\n\nEngineer, Harbour\n- Services in Python.");

        report.Dates.Single().Kind.ShouldBe(DateFindingKind.Undated);
        report.Skills.Single(skill => skill.Name == "Python").Backing.ShouldBe(Backing.Told);
    }
}
