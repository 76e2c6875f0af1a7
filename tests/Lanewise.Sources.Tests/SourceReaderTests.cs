using System.Text;

namespace Lanewise.Sources.Tests;

public sealed class SourceReaderTests
{
    [Fact]
    public void Records_of_a_known_source_are_found_in_any_wrapping()
    {
        var job =
            """{"id":7,"title":"Engineer","absolute_url":"https://boards.greenhouse.io/acme/jobs/7","internal_job_id":3}""";

        var reading = SourceReader.ReadDocument(
            Encoding.UTF8.GetBytes($$$"""{"pages":[{"a":{"jobs":[{{{job}}}]}}]}""")
        );

        reading.Readings.Single().Posting.ShouldNotBeNull().SourceId.ShouldBe("7");
    }

    [Fact]
    public void Whole_records_before_a_break_are_kept_and_the_break_is_reported()
    {
        var job =
            """{"id":7,"title":"Engineer","absolute_url":"https://boards.greenhouse.io/acme/jobs/7","internal_job_id":3}""";

        var reading = SourceReader.ReadDocument(Encoding.UTF8.GetBytes($$"""{"jobs":[{{job}},{"id":8,"ti"""));

        reading.Readings.Count(record => record.Posting is not null).ShouldBe(1);
        reading.Readings.SelectMany(record => record.Skipped).Single().Reason.ShouldStartWith("no valid JSON at byte ");
    }

    [Fact]
    public void Name_given_by_the_user_replaces_the_recognised_one()
    {
        var job = """{"id":7,"type":"comment","by":"a","text":"Acme | Engineer | Berlin"}""";

        var reading = SourceReader.ReadDocument(Encoding.UTF8.GetBytes(job), new ReadOptions { Source = "mine" });

        reading.Readings.Single().Posting.ShouldNotBeNull().Source.ShouldBe("mine");
    }
}
