using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>Reads the forms of contract offered.</summary>
/// <remarks>
/// In title, location and header every word for a form counts; in running text only full and part time and phrases of several words,
/// since "contractors" or "internship experience" say nothing of the job itself.
/// </remarks>
internal sealed class EmploymentReader
{
    private const int LongestOwnLine = 6;
    private const int LongestFieldLine = 20;

    private readonly EmploymentForm?[] _forms;
    private readonly int _field;
    private readonly int _sureContract;

    public EmploymentReader(Lexicon lexicon)
    {
        _forms = new EmploymentForm?[lexicon.GroupNames(Topic.Employment).Length];
        foreach (var (name, form) in Names)
        {
            _forms[lexicon.Group(Topic.Employment, name)] = form;
        }

        _field = lexicon.Group(Topic.Employment, "field");
        _sureContract = lexicon.Group(Topic.Employment, "contract-sure");
        _forms[_sureContract] = EmploymentForm.Contract;
    }

    private static (string Name, EmploymentForm Form)[] Names =>
        [
            ("full-time", EmploymentForm.FullTime),
            ("part-time", EmploymentForm.PartTime),
            ("contract", EmploymentForm.Contract),
            ("internship", EmploymentForm.Internship),
            ("temporary", EmploymentForm.Temporary),
        ];

    /// <summary>The forms, those of fields and headers first.</summary>
    public ImmutableArray<Fact<EmploymentForm>> Read(Reading reading)
    {
        var found = ImmutableArray.CreateBuilder<Fact<EmploymentForm>>();
        AddField(reading.Posting.Employment, found);
        foreach (var hit in reading.Hits(Topic.Employment))
        {
            if (_forms[hit.Group] is { } form && Counts(reading, hit, form))
            {
                found.AddOnce(form, reading.SpanOf(hit));
            }
        }

        return found.DrainToImmutable();
    }

    private static void AddField(string field, ImmutableArray<Fact<EmploymentForm>>.Builder found)
    {
        foreach (var (name, form) in Names)
        {
            var isNamed =
                field.Contains(name, StringComparison.OrdinalIgnoreCase)
                || field.Replace('_', '-').Contains(name, StringComparison.OrdinalIgnoreCase)
                || field.Contains(form.ToString(), StringComparison.OrdinalIgnoreCase)
                || (
                    form == EmploymentForm.Internship && field.StartsWith("intern", StringComparison.OrdinalIgnoreCase)
                );
            if (isNamed)
            {
                found.Add(new(form, default));
            }
        }
    }

    private bool Counts(Reading reading, Hit hit, EmploymentForm form)
    {
        var line = reading.Lines[reading.LineOf(hit.FirstToken)];
        if (Checkbox.IsOpen(reading.Tokens, line))
        {
            return false;
        }

        if (
            line.Section is SectionKind.Title or SectionKind.Location or SectionKind.Header
            || hit.Group == _sureContract
            || line.EndToken - line.FirstToken <= LongestOwnLine
            || RoleLine.HasBars(reading, line)
            || IsField(reading, line)
        )
        {
            return true;
        }

        var isPhrase = hit.EndToken - hit.FirstToken > 1;
        return line.Section
                is not (SectionKind.Benefits or SectionKind.Legal or SectionKind.Process or SectionKind.Company)
            && (
                form is EmploymentForm.FullTime or EmploymentForm.PartTime
                || (isPhrase && form == EmploymentForm.Contract)
            );
    }

    private bool IsField(Reading reading, Line line)
    {
        if (line.EndToken - line.FirstToken > LongestFieldLine)
        {
            return false;
        }

        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Employment), line.FirstToken, line.EndToken))
        {
            if (hit.Group == _field)
            {
                return true;
            }
        }

        return false;
    }
}
