namespace Lanewise.Accuracy.Tests.Labels;

public sealed class LabelReaderTests
{
    [Theory]
    [InlineData("""[]""", "not a JSON object")]
    [InlineData("""{"lanes": []}""", "id: missing, or neither text nor number")]
    [InlineData("""{"id": "a"}""", "holds no field of a label")]
    [InlineData("""{"id": "a", "is_job": "yes"}""", "is_job: neither true nor false")]
    [InlineData("""{"id": "a", "lanes": "backend"}""", "lanes: not a list")]
    [InlineData("""{"id": "a", "lanes": ["backend", "plumbing"]}""", "lanes[1]: plumbing is none of its words")]
    [InlineData("""{"id": "a", "layers": [{"name": "cellar"}]}""", "layers[0].name: cellar is none of its words")]
    [InlineData("""{"id": "a", "seniority": ["guru"]}""", "seniority[0]: guru is none of its words")]
    [InlineData("""{"id": "a", "employment": ["FullTime"]}""", "employment[0]: FullTime is none of its words")]
    [InlineData("""{"id": "a", "workplace": [1]}""", "workplace[0]: not text")]
    [InlineData("""{"id": "a", "remote_from": ["UK"]}""", "remote_from[0]: UK is none of its words")]
    [InlineData("""{"id": "a", "years_min": "3"}""", "years_min: not a number")]
    [InlineData("""{"id": "a", "languages": ["Go"]}""", "languages[0]: not an object")]
    [InlineData("""{"id": "a", "languages": [{"name": "Golang"}]}""", "languages[0].name: Golang is none of its words")]
    [InlineData("""{"id": "a", "languages": [{"role": "title"}]}""", "languages[0].name: missing")]
    [InlineData(
        """{"id": "a", "languages": [{"name": "Go", "role": "must"}]}""",
        "languages[0].role: must is none of its words"
    )]
    [InlineData("""{"id": "a", "pay": [{"min": "90k"}]}""", "pay[0].min: not a number")]
    [InlineData(
        """{"id": "a", "pay": [{"min": 9, "period": "fortnight"}]}""",
        "pay[0].period: fortnight is none of its words"
    )]
    [InlineData("""{"id": "a", "pay": [{"min": 9, "currency": "$"}]}""", "pay[0].currency: $ is none of its words")]
    [InlineData(
        """{"id": "a", "places": [{"city": "Bern", "country": "Switzerland"}]}""",
        "places[0].country: Switzerland is none of its words"
    )]
    [InlineData("""{"id": "a", "alternatives": ["Go"]}""", "alternatives[0]: not a list")]
    public void What_is_wrong_is_named_with_its_field(string row, string mistake) =>
        Labelled.Mistake(row, out _).ShouldBe(mistake);

    [Fact]
    public void Facts_as_the_program_prints_them_and_labels_read_the_same()
    {
        var facts = Labelled.Row(
            """
            {"id": 7, "languages": [{"name": "Go", "alternatives": 1}, {"name": "Java", "alternatives": 1}, {"name": "SQL"}],
             "technologies": [{"name": "Kafka", "kind": "tool"}], "lanes": [{"name": "backend", "score": 0.9}], "years_min": null}
            """
        );
        var label = Labelled.Row(
            """
            {"id": "7", "languages": [{"name": "Go"}, {"name": "Java"}, {"name": "SQL"}], "alternatives": [["Go", "Java"]],
             "technologies": ["Kafka"], "lanes": ["backend"]}
            """
        );

        Labelled.Report([facts], [label]).Outcomes.ShouldAllBe(o => !o.IsMiss);
    }
}
