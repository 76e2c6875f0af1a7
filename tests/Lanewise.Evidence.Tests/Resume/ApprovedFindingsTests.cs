using System.Globalization;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Tests.Resume;

/// <summary>What twelve invented résumés say, read for sense by a person, and that the same words say the same in every format and layout.</summary>
public sealed class ApprovedFindingsTests
{
    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Resumes.Folder, "*.md")
                .Select(Path.GetFileNameWithoutExtension)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_those_agreed(string name)
    {
        var actual = Findings(Resumes.OfFile(name + ".md"));
        var file = Path.Combine(Resumes.Folder, name + ".findings.txt");
        if (Environment.GetEnvironmentVariable("LANEWISE_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_docx_says_the_same(string name) => ShouldSayTheSame(name, ".docx");

    [PopplerTheory]
    [MemberData(nameof(Names))]
    public void A_pdf_says_the_same(string name) => ShouldSayTheSame(name, ".pdf");

    private static void ShouldSayTheSame(string name, string format)
    {
        var (text, other) = (Resumes.OfFile(name + ".md"), Resumes.OfFile(name + format));

        Plainly(other).ShouldBe(Plainly(text));
        other.Notes.ShouldBeEmpty();
        other.Hidden.ShouldBeEmpty();
    }

    // Without lines, and in an order that layouts do not change.
    private static string Plainly(ResumeReport report) =>
        string.Join(
            '\n',
            report
                .Roles.Select(role =>
                    $"{role.Kind} {role.Title} | {role.Employer} | {role.Dates} | {role.Figures} | {string.Join(", ", role.Technologies.Order(StringComparer.Ordinal))}"
                )
                .Concat(
                    report.Skills.Select(skill =>
                        $"{skill.Name} {skill.Backing} {skill.Months} {skill.LastUsed} {skill.ImpliedBy} {string.Join(' ', skill.Proofs.Select(proof => proof.Kind).Order())}"
                    )
                )
                .Concat(report.Signals.Select(signal => $"{signal.Name} {signal.Backing} {signal.Through}"))
                .Concat(report.Figures.Select(figure => $"{figure.Written} {figure.IsResult} {figure.Quote.Text}"))
                .Concat(
                    report.Dates.Select(finding => $"{finding.Kind} {finding.First} {finding.Last} {finding.Months}")
                )
                .Concat(report.Suggestions.Select(suggestion => $"{suggestion.Kind} {suggestion.Text}"))
                .Order(StringComparer.Ordinal)
        );

    private static string Findings(ResumeReport report) =>
        string.Concat(
            Roles(report)
                .Concat(report.Skills.SelectMany(Skill))
                .Concat(report.Signals.SelectMany(Signal))
                .Concat(report.Figures.Select(f => Line(f.Quote, $"{(f.IsResult ? "result" : "scale")}: {f.Written}")))
                .Concat(report.Dates.Select(Dates))
                .Concat(report.Suggestions.Select(s => Line(s.Quote, $"suggestion: {s.Text}")))
        );

    private static IEnumerable<string> Roles(ResumeReport report) =>
        report.Roles.Select(role =>
            Line(
                role.Quote,
                $"role: {role.Kind} \"{role.Title}\" at \"{role.Employer}\", {role.Dates?.ToString() ?? "no dates"}, figures {role.Figures}: {string.Join(", ", role.Technologies)}"
            )
        );

    private static IEnumerable<string> Skill(Skill skill)
    {
        var implied = skill.ImpliedBy is { } by ? $", implied by {by}" : "";
        var last = skill.LastUsed?.ToString() ?? "never";
        return Proofs(skill.Proofs)
            .Prepend(Line(null, $"skill: {skill.Name}, {skill.Backing}{implied}, {skill.Months} months, last {last}"));
    }

    private static IEnumerable<string> Signal(ShownSignal signal)
    {
        var through = signal.Through is { } technology ? $", by {technology}" : "";
        return Proofs(signal.Proofs).Prepend(Line(null, $"signal: {signal.Name}, {signal.Backing}{through}"));
    }

    private static IEnumerable<string> Proofs(IEnumerable<Proof> proofs) =>
        proofs.Select(proof => Line(proof.Quote, $"  {proof.Kind}: {proof.Quote.Text}"));

    private static string Dates(DateFinding finding)
    {
        var lines = string.Join(" and ", finding.Quotes.Select(quote => quote.Line));
        return Line(null, $"dates: {finding.Kind} {finding.First} {finding.Last} {finding.Months}, lines {lines}");
    }

    private static string Line(Quote? quote, FormattableString text) =>
        string.Create(CultureInfo.InvariantCulture, $"{quote?.Line, 3} ")
        + text.ToString(CultureInfo.InvariantCulture)
        + "\n";
}
