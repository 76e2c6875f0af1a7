using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>Reads whether the work is remote, hybrid or on site.</summary>
/// <remarks>
/// Title, location and header decide; running text speaks where they are silent, and may turn a source's mark "remote" into hybrid or
/// on site when it demands days or presence in an office.
/// </remarks>
internal sealed class WorkplaceReader
{
    private readonly Workplace?[] _workplaces;
    private readonly int _noRemote;
    private readonly int _demand;

    public WorkplaceReader(Lexicon lexicon)
    {
        _workplaces = new Workplace?[lexicon.GroupNames(Topic.Workplace).Length];
        foreach (var workplace in Enum.GetValues<Workplace>())
        {
            _workplaces[lexicon.Group(Topic.Workplace, workplace.ToString().ToLowerInvariant())] = workplace;
        }

        _noRemote = lexicon.Group(Topic.Workplace, "no-remote");
        _demand = lexicon.Group(Topic.Workplace, "office-demand");
    }

    /// <summary>All that are offered, the clearest first.</summary>
    public ImmutableArray<Fact<Workplace>> Read(Reading reading)
    {
        Span<double> points = stackalloc double[3];
        Span<Span> spans = stackalloc Span[3];
        points.Clear();
        spans.Clear();
        Weigh(reading, points, spans);
        var found = ImmutableArray.CreateBuilder<Fact<Workplace>>();
        foreach (var workplace in Enum.GetValues<Workplace>())
        {
            if (points[(int)workplace] >= 1)
            {
                found.Add(new(workplace, spans[(int)workplace], Math.Min(1, points[(int)workplace] / 3)));
            }
        }

        found.Sort((left, right) => right.Score.CompareTo(left.Score));
        return found.DrainToImmutable();
    }

    private void Weigh(Reading reading, Span<double> points, Span<Span> spans)
    {
        var isMarked = reading.Posting.IsRemote == true;
        points[(int)Workplace.Remote] = isMarked ? 1 : 0;
        foreach (var hit in reading.Hits(Topic.Workplace))
        {
            var strength = Strength(reading, hit);
            if (hit.Group == _noRemote)
            {
                points[(int)Workplace.Remote] -= IsField(reading, hit) ? 0 : 2;
                points[(int)Workplace.Onsite] += IsField(reading, hit) ? 0 : 1;
            }
            else if (hit.Group == _demand)
            {
                points[(int)Workplace.Onsite] += strength / 2;
            }
            else if (_workplaces[hit.Group] is { } workplace)
            {
                points[(int)workplace] += strength;
                spans[(int)workplace] = spans[(int)workplace].IsEmpty ? reading.SpanOf(hit) : spans[(int)workplace];
            }
        }
    }

    // "isRemote=False" in a location field is a source's mark that alone says nothing.
    private static bool IsField(Reading reading, Hit hit) =>
        reading.Lines[reading.LineOf(hit.FirstToken)].Section == SectionKind.Location;

    private static double Strength(Reading reading, Hit hit)
    {
        var line = reading.Lines[reading.LineOf(hit.FirstToken)];
        var isPhrase = hit.EndToken - hit.FirstToken > 1;
        return line.Section switch
        {
            SectionKind.Title or SectionKind.Location or SectionKind.Header => 3,
            SectionKind.Legal or SectionKind.Process => 0.3,
            SectionKind.Benefits or SectionKind.Company => isPhrase ? 0.6 : 0.4,
            _ => isPhrase ? 1 : 0.6,
        };
    }
}
