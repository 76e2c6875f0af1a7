namespace Lanewise.Evidence.Tests.Resume;

public sealed class FigureTests
{
    [Theory]
    [InlineData("Own an API with 3k requests/s at peak", "3k requests/s")]
    [InlineData("Moved 40 TB of logs", "40 TB")]
    [InlineData("Werkzeug für 200+ Nutzer", "200+ Nutzer")]
    [InlineData("Portal für 1,2 Mio. Kunden", "1,2 Mio. Kunden")]
    [InlineData("Espace client pour 80 000 utilisateurs", "80 000 utilisateurs")]
    [InlineData("A shop with 3,000 daily active users", "3,000 daily active users")]
    [InlineData("2 billion events a day through Kafka", "2 billion events a day")]
    [InlineData("Led a team of 6", "team of 6")]
    [InlineData("Leitung eines 5-köpfigen Teams", "5-köpfigen Teams")]
    [InlineData("600 Anfragen pro Sekunde", "600 Anfragen pro Sekunde")]
    public void A_scale_is_a_number_with_what_it_counts(string line, string written) =>
        Scales(line).ShouldBe([written]);

    [Theory]
    [InlineData("Cut p99 from 800 to 120 ms")]
    [InlineData("Ladezeit um 30 % gesenkt")]
    [InlineData("Reduced costs by 40%")]
    [InlineData("Made builds 3x faster")]
    [InlineData("Saved €400k a year")]
    [InlineData("Which halved release time")]
    [InlineData("Nightly run shortened from 9 hours to 50 minutes")]
    [InlineData("Keeps 99.98% availability")]
    [InlineData("Temps de chargement réduit de 4 à 1,2 secondes")]
    public void A_result_is_a_change_with_its_size(string line) =>
        Read(line).Count(figure => figure.IsResult).ShouldBe(1);

    [Theory]
    [InlineData("Moved services to Java 17 services")]
    [InlineData("Five years of work in 2019 teams")]
    [InlineData("Improved the quality of the data")]
    [InlineData("Spent 20% of the time on support")]
    [InlineData("Worked there for 3 years")]
    [InlineData("Wrote 1 service")]
    [InlineData("ISO 27001 audits")]
    public void Versions_dates_and_lengths_are_no_figures(string line) => Read(line).ShouldBeEmpty();

    private static List<string> Scales(string line) =>
        [.. Read(line).Where(figure => !figure.IsResult).Select(figure => figure.Written)];

    private static List<Evidence.Resume.Figure> Read(string line) =>
        [.. Resumes.OfText($"Experience\n\nEngineer, Firm\n01/2019 - 12/2020\n- {line}").Figures];
}
