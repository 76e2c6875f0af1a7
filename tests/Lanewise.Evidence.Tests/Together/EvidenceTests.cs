using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Tests.Portfolio;
using Lanewise.Evidence.Tests.Resume;
using Lanewise.Evidence.Together;

namespace Lanewise.Evidence.Tests.Together;

public sealed class EvidenceTests
{
    private static readonly Demand Asked = new(
        ["backend"],
        50,
        new Dictionary<string, long> { ["Go"] = 30, ["Kafka"] = 20 }.ToImmutableDictionary(),
        new Dictionary<string, long>
        {
            ["resilience"] = 10,
            ["testing"] = 5,
            ["startup"] = 40,
        }.ToImmutableDictionary()
    );

    [Theory]
    [InlineData("Python", Standing.SaidAndProved)]
    [InlineData("Go", Standing.SaidOnly)]
    [InlineData("FastAPI", Standing.ProvedOnly)]
    [InlineData("Kafka", Standing.AskedOnly)]
    [InlineData("resilience", Standing.ProvedOnly)]
    [InlineData("testing", Standing.AskedOnly)]
    public void What_is_said_proved_and_asked_stands_side_by_side(string name, Standing standing) =>
        Row(name).Standing.ShouldBe(standing);

    [Fact]
    public void A_row_holds_the_line_of_the_resume_the_file_of_the_code_and_the_openings()
    {
        var python = Row("Python");
        python.Said.ShouldBe(Backing.Backed);
        python.Months.ShouldBe(24);
        python.Quote!.Line.ShouldBe(5); // it is said
        python.Code.Single().Says.ShouldBe("4 lines of code");

        var retries = Row("resilience").Code.Single();
        (retries.File, retries.Line).ShouldBe(("api/a.py", 3));
        Row("FastAPI").Code.Single().File.ShouldBe("api/requirements.txt");
        Row("Go").Openings.ShouldBe(30);
    }

    [Fact]
    public void The_most_asked_for_stands_first_and_what_nobody_names_has_no_row()
    {
        var rows = Read().Rows;

        rows[0].Name.ShouldBe("Go");
        rows.ShouldNotContain(row => row.Name == "Rust" || row.Name == "startup");
    }

    private static EvidenceRow Row(string name) => Read().Rows.Single(row => row.Name == name);

    private static EvidenceReport Read()
    {
        using var tree = new TemporaryTree()
            .With("api/a.py", "import tenacity\n\n@tenacity.retry(stop=3)\ndef call() -> int:\n    return 1\n")
            .With("api/requirements.txt", "fastapi\n");
        var resume = Resumes.OfText(
            "Experience\n\nEngineer, Harbour\n01/2020 - 12/2021\n- Services in Python.\n\nSkills\nGo, Python"
        );
        return EvidenceReport.Of(Knowledge.Embedded, resume, [tree.Read()], Asked);
    }
}
