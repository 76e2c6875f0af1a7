using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>Reads the forms of contract offered.</summary>
/// <remarks>
/// In title, location and header every word for a form counts; in running text only full and part time and phrases of several words,
/// since "contractors" or "internship experience" say nothing of the job itself. What a slash, a comma or an "or" joins to a form that
/// counts does so too.
/// </remarks>
internal sealed class EmploymentReader
{
    private const int LongestOwnLine = 6;
    private const int LongestFieldLine = 30;
    private const int LongestJoint = 2;

    private readonly ImmutableArray<Fact<EmploymentForm>>.Builder _found = ImmutableArray.CreateBuilder<
        Fact<EmploymentForm>
    >();
    private readonly (EmploymentForm Form, Reach Reach)?[] _forms;
    private readonly WordSet _joins;
    private readonly int _field;

    public EmploymentReader(Knowledge knowledge, Lexicon lexicon)
    {
        _joins = NeighbourWords.Of(knowledge, "joins-forms");
        _forms = new (EmploymentForm, Reach)?[lexicon.GroupNames(Topic.Employment).Length];
        foreach (var (name, form) in Names)
        {
            _forms[lexicon.Group(Topic.Employment, name)] = (form, Reach.Usual);
        }

        foreach (var (name, form, reach) in Special)
        {
            _forms[lexicon.Group(Topic.Employment, name)] = (form, reach);
        }

        _field = lexicon.Group(Topic.Employment, "field");
    }

    /// <summary>Where the words of a group count.</summary>
    private enum Reach
    {
        /// <summary>In fields and headers; in running text where it is clear.</summary>
        Usual,

        /// <summary>Everywhere.</summary>
        Everywhere,

        /// <summary>In fields and headers.</summary>
        Fields,

        /// <summary>In lines such as "Contract type: ..." only.</summary>
        NamedFields,

        /// <summary>Beside a form that counts only.</summary>
        Beside,
    }

    private static (string Name, EmploymentForm Form)[] Names =>
        [
            ("full-time", EmploymentForm.FullTime),
            ("part-time", EmploymentForm.PartTime),
            ("contract", EmploymentForm.Contract),
            ("internship", EmploymentForm.Internship),
            ("temporary", EmploymentForm.Temporary),
        ];

    private static (string Name, EmploymentForm Form, Reach Reach)[] Special =>
        [
            ("contract-sure", EmploymentForm.Contract, Reach.Everywhere),
            ("internship-sure", EmploymentForm.Internship, Reach.Everywhere),
            ("contract-field", EmploymentForm.Contract, Reach.NamedFields),
            ("contract-beside", EmploymentForm.Contract, Reach.Beside),
            ("full-time-field", EmploymentForm.FullTime, Reach.Fields),
            ("part-time-field", EmploymentForm.PartTime, Reach.Fields),
        ];

    /// <summary>The forms, those of fields and headers first.</summary>
    public ImmutableArray<Fact<EmploymentForm>> Read(Reading reading)
    {
        _found.Clear();
        AddField(reading.Posting.Employment, _found);
        var hits = reading.Hits(Topic.Employment);
        for (var index = 0; index < hits.Length; index++)
        {
            if (
                _forms[hits[index].Group] is { } said
                && (Counts(reading, hits[index]) || IsBesideOneThatCounts(reading, hits, index))
            )
            {
                _found.AddOnce(said.Form, reading.SpanOf(hits[index]));
            }
        }

        return _found.ToImmutable();
    }

    private static void AddField(string field, ImmutableArray<Fact<EmploymentForm>>.Builder found)
    {
        if (field.Length == 0)
        {
            return;
        }

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

    private bool Counts(Reading reading, Hit hit)
    {
        var line = reading.Lines[reading.LineOf(hit.FirstToken)];
        if (_forms[hit.Group] is not { } said || Checkbox.IsOpen(reading.Tokens, line))
        {
            return false;
        }

        return said.Reach switch
        {
            Reach.Everywhere => true,
            Reach.Beside => false,
            Reach.NamedFields => IsNamedField(reading, line),
            Reach.Fields => IsField(reading, line, hit),
            _ => IsField(reading, line, hit)
                || IsLabelled(reading, line, hit, said.Form)
                || IsClear(line, hit, said.Form),
        };
    }

    private bool IsField(Reading reading, Line line, Hit hit) =>
        line.Section is SectionKind.Title or SectionKind.Location
        || HeaderLine.Holds(line, hit.FirstToken)
        || line.EndToken - line.FirstToken <= LongestOwnLine
        || RoleLine.HasBars(reading, line)
        || IsNamedField(reading, line)
        || (_forms[hit.Group]?.Form != EmploymentForm.Temporary && OpensBracket(reading.Tokens, hit));

    // "UI designer (Contract, project-based)"; "(CDD)" mostly is customer due diligence.
    private static bool OpensBracket(ReadOnlySpan<Token> tokens, Hit hit) =>
        hit.FirstToken > 0
        && hit.EndToken < tokens.Length
        && tokens[hit.FirstToken].IsCapital
        && (tokens[hit.FirstToken - 1].Is('(') || tokens[hit.FirstToken - 1].Is('['))
        && (tokens[hit.EndToken].Is(')') || tokens[hit.EndToken].Is(']') || tokens[hit.EndToken].Is(','));

    // "Availability: full time, from March on"
    private static bool IsLabelled(Reading reading, Line line, Hit hit, EmploymentForm form) =>
        form is (EmploymentForm.FullTime or EmploymentForm.PartTime) && FieldLabel.Names(reading.Tokens, line, hit);

    private static bool IsClear(Line line, Hit hit, EmploymentForm form)
    {
        var isPhrase = hit.EndToken - hit.FirstToken > 1;
        return line.Section
                is not (SectionKind.Benefits or SectionKind.Legal or SectionKind.Process or SectionKind.Company)
            && (
                form is EmploymentForm.FullTime or EmploymentForm.PartTime
                || (isPhrase && form is (EmploymentForm.Contract or EmploymentForm.Temporary))
            );
    }

    // "part-time/contract"
    private bool IsBesideOneThatCounts(Reading reading, ReadOnlySpan<Hit> hits, int index) =>
        (index > 0 && IsJoined(reading, hits[index - 1], hits[index]) && Counts(reading, hits[index - 1]))
        || (
            index + 1 < hits.Length
            && IsJoined(reading, hits[index], hits[index + 1])
            && Counts(reading, hits[index + 1])
        );

    // "full-time or interns", "part-time, contract", "full-time and/or freelance"
    private bool IsJoined(Reading reading, Hit left, Hit right)
    {
        if (right.FirstToken - left.EndToken is < 1 or > LongestJoint)
        {
            return false;
        }

        foreach (var token in reading.Tokens[left.EndToken..right.FirstToken])
        {
            var joins =
                token.Kind == TokenKind.Symbol
                    ? token.Is('/') || token.Is(',') || token.Is('&') || token.Is('+')
                    : _joins.Contains(token.Hash);
            if (!joins || token.StartsLine)
            {
                return false;
            }
        }

        return !reading.Tokens[right.FirstToken].StartsLine;
    }

    private bool IsNamedField(Reading reading, Line line)
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
