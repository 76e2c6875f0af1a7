using Lanewise.Accuracy.Labels;
using Lanewise.Accuracy.Scoring;

namespace Lanewise.Accuracy.Tests.Scoring;

public sealed class AccuracyReportTests
{
    private static readonly PostingLabel[] Labels =
    [
        Labelled.Row(
            """{"id": "a", "languages": [{"name": "Go", "role": "required"}], "lanes": ["backend", "fullstack"], "years_min": 3}"""
        ),
        Labelled.Row(
            """{"id": "b", "languages": [{"name": "Rust", "role": "title"}], "lanes": ["systems"], "years_min": 5.0}"""
        ),
        Labelled.Row("""{"id": "c", "is_job": false}"""),
    ];

    private static readonly PostingLabel[] Found =
    [
        Labelled.Row(
            """{"id": "a", "languages": [{"name": "Go", "role": "preferred"}, {"name": "SQL", "role": "required"}], "lanes": ["fullstack"], "years_min": 3}"""
        ),
        Labelled.Row(
            """{"id": "b", "languages": [{"name": "SQL", "role": "title"}], "lanes": ["backend", "systems"], "years_min": 5}"""
        ),
        Labelled.Row("""{"id": "c", "is_job": false, "languages": [{"name": "Go", "role": "title"}]}"""),
    ];

    private static readonly AccuracyReport Report = Labelled.Report(Found, Labels);

    [Fact]
    public void Values_too_many_and_values_missed_are_errors_of_a_set()
    {
        var languages = Report.Field("languages");

        languages.Precision!.Value.Value.ShouldBe(1 / 3.0, 1e-12);
        languages.Recall!.Value.Value.ShouldBe(1 / 2.0, 1e-12);
        languages.Figure.Value.ShouldBe(0.4, 1e-12);
        languages.N.ShouldBe(2);
        languages.Errors.ShouldBe(3);
    }

    [Fact]
    public void Only_the_strongest_lane_is_taken_and_any_labelled_one_is_right()
    {
        var lane = Report.Field("lane");

        (lane.Figure.Value, lane.N, lane.Errors).ShouldBe((0.5, 2, 1));
        Report.Misses("lane").Single().Id.ShouldBe("b");
    }

    [Fact]
    public void Of_what_is_no_job_only_that_is_compared()
    {
        Report.Outcomes.Where(o => o.Id == "c").Select(o => o.Field).ShouldBe(["is a job"]);
    }

    [Fact]
    public void Years_are_numbers_however_they_are_written() => Report.Field("years exact").Figure.Value.ShouldBe(1);

    [Fact]
    public void A_field_of_which_nobody_says_anything_is_right_but_nothing_is_known_of_it()
    {
        var city = Report.Field("city");

        (city.Figure.Value, city.Figure.Low, city.Figure.High, city.N).ShouldBe((1, 0, 1, 0));
    }

    [Fact]
    public void Intervals_hold_their_figure_and_are_wider_for_fewer_postings()
    {
        var many = Labelled.Report(Labelled.Rows("facts.jsonl"), Labelled.Rows("labels.jsonl"));
        var few = Labelled.Report(Labelled.Rows("facts.jsonl"), [.. Labelled.Rows("labels.jsonl").Take(20)]);

        foreach (var (wide, narrow) in few.Fields.Zip(many.Fields))
        {
            wide.Figure.Value.ShouldBeInRange(wide.Figure.Low, wide.Figure.High, wide.Field);
            narrow.Figure.Value.ShouldBeInRange(narrow.Figure.Low, narrow.Figure.High, wide.Field);
            (wide.Figure.High - wide.Figure.Low).ShouldBeGreaterThan(
                narrow.Figure.High - narrow.Figure.Low,
                wide.Field
            );
        }
    }

    [Fact]
    public void What_goes_wrong_most_often_comes_first()
    {
        Report.Confusions().First().ShouldBe(new("languages", "SQL found, not labelled", 2));
        Report.Confusions().ShouldContain(new Confusion("role of language", "preferred for required", 1));
        Report.WorstPostings().First().Id.ShouldBe("b");
    }

    [Fact]
    public void Groups_share_the_postings_out()
    {
        var groups = Report.By(id => id == "c" ? "other" : "board");

        groups.Select(g => (g.Group, g.Postings)).ShouldBe([("board", 2), ("other", 1)]);
        groups[0].Fields.Single(f => f.Field == "languages").ShouldBe(Report.Field("languages"));
    }
}
