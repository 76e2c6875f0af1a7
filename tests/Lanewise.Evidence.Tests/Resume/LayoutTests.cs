using FsCheck;
using FsCheck.Fluent;
using Lanewise.Evidence.Resume;

namespace Lanewise.Evidence.Tests.Resume;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("Senior Engineer at Harbour GmbH\n03/2019 - 08/2021")]
    [InlineData("Senior Engineer, Harbour GmbH, Kiel — 03/2019 - 08/2021")]
    [InlineData("Harbour GmbH, Kiel\nSenior Engineer\n03/2019 - 08/2021")]
    [InlineData("03/2019 - 08/2021\nSenior Engineer\nHarbour GmbH")]
    [InlineData("03/2019 – 08/2021   Senior Engineer, Harbour GmbH, Kiel")]
    [InlineData("Senior Engineer | Harbour GmbH | 03/2019 – 08/2021")]
    [InlineData("Harbour GmbH    03/2019 – 08/2021\nSenior Engineer")]
    [InlineData(
        "Harbour GmbH\n4 years 3 months\nSenior Engineer\nMarch 2019 - August 2021 (2 years 6 months)\nKiel, Germany"
    )]
    public void Title_and_employer_are_told_in_many_layouts(string heading)
    {
        var role = Resumes.OfText($"Experience\n\n{heading}\n- Services in Go.\n").Roles.Single();

        role.ShouldSatisfyAllConditions(
            r => r.Title.ShouldBe("Senior Engineer"),
            r => r.Employer.ShouldBe("Harbour GmbH"),
            r => r.Dates!.ToString().ShouldBe("2019-03 to 2021-08"), // it has dates
            r => r.Technologies.ShouldBe(["Go"])
        );
    }

    [Fact]
    public void Titles_below_one_employer_share_it()
    {
        var report = Resumes.OfText(
            """
            Experience
            Harbour GmbH
            4 years
            Senior Engineer
            January 2021 - Present (2 years)
            Kiel, Germany
            Engineer
            January 2019 - December 2020 (2 years)
            """
        );

        report
            .Roles.Select(role => (role.Title, role.Employer))
            .ShouldBe([("Senior Engineer", "Harbour GmbH"), ("Engineer", "Harbour GmbH")]);
    }

    [Fact]
    public void An_item_with_dates_says_nothing_of_the_next_one()
    {
        var report = Resumes.OfText("Projects\n- tidewatch (2022): a tool in Python.\n- A parser in Go.");

        report.Roles.Single().Technologies.ShouldBe(["Python"]);
        report.Skills.Single(skill => skill.Name == "Go").Backing.ShouldBe(Backing.Told);
    }

    [Theory]
    [InlineData("EXPERIENCE")]
    [InlineData("E X P E R I E N C E")]
    [InlineData("Work Experience:")]
    [InlineData("== Berufserfahrung ==")]
    [InlineData("BERUFSERFAHRUNG (AUSWAHL)")]
    [InlineData("Beruflicher Werdegang")]
    [InlineData("Expérience professionnelle")]
    public void Headings_are_known_in_many_forms(string heading) =>
        Resumes.OfText($"{heading}\n\nEngineer, Firm\n2019 - 2020\n").Roles.Single().Kind.ShouldBe(RoleKind.Work);

    [Fact]
    public void Lines_broken_to_fit_are_one_statement()
    {
        var report = Resumes.OfText(
            """
            Experience

            Engineer, Firm
            01/2019 - 12/2020
            - Cut the p99 latency of the search service that every page of the shop asks from
              800 to 120 ms, with Redis and a second look at the Daten-
              bank.
            - Another thing.
            """
        );

        var figure = report.Figures.Single();
        figure.Quote.Line.ShouldBe(5);
        figure.Quote.Text.ShouldEndWith("from 800 to 120 ms, with Redis and a second look at the Datenbank.");
    }

    [Fact]
    public void Every_quote_is_text_of_its_line()
    {
        foreach (var file in Directory.EnumerateFiles(Resumes.Folder, "*.md"))
        {
            var lines = File.ReadAllLines(file);
            var report = Resumes.OfFile(Path.GetFileName(file));
            var quotes = report
                .Skills.SelectMany(skill => skill.Proofs.Select(proof => proof.Quote))
                .Concat(report.Figures.Select(figure => figure.Quote))
                .Concat(report.Roles.Select(role => role.Quote));
            foreach (var quote in quotes)
            {
                Plain(lines[quote.Line - 1]).ShouldContain(Plain(quote.Text), Case.Sensitive, file);
            }
        }
    }

    [Fact]
    public void Any_text_is_read_without_failing() =>
        Prop.ForAll(
                Gen.Elements(
                        "Experience",
                        "- ",
                        "2019",
                        " – ",
                        "03/",
                        "heute",
                        "\n",
                        "\n\n",
                        "Engineer",
                        "Go",
                        ",",
                        "%",
                        "k ",
                        "von ",
                        "(",
                        ")",
                        "'",
                        "30",
                        " ms",
                        ": ",
                        "seit ",
                        "\t",
                        "é",
                        "🦀",
                        "-",
                        "."
                    )
                    .ListOf()
                    .Select(parts => string.Concat(parts))
                    .ToArbitrary(),
                text =>
                {
                    if (!string.IsNullOrWhiteSpace(text))
                    {
                        _ = Resumes.OfText(text);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(4_711, 31));

    private static string Plain(string text) =>
        text.Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
