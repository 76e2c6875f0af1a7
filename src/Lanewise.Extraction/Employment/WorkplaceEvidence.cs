using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>What a posting says for each workplace, and the decision from it.</summary>
/// <remarks>
/// Points were set by hand: 1 makes a workplace count, so a phrase that surely speaks of this job does it alone and a loose word must
/// stand twice. What a field says (title, location, header) stays whatever the text says beside it, and no number of words in the text comes up to it.
/// </remarks>
internal struct WorkplaceEvidence
{
    /// <summary>Points that make a workplace count.</summary>
    public const double Enough = 1;

    /// <summary>Points of a phrase that surely speaks of this job, such as "onsite role".</summary>
    public const double Sure = 1.5;

    /// <summary>Points of a field.</summary>
    public const double Field = 3;

    private const double MostWithoutField = 2.9;

    private Points _points;
    private Spans _spans;

    /// <summary>Whether the source marks the job as remote.</summary>
    public bool IsMarkedRemote { get; set; }

    /// <summary>Whether the source marks the job as not remote, which alone says nothing.</summary>
    public bool IsMarkedNotRemote { get; set; }

    /// <summary>Whether the location field names an office, which outweighs a source's mark but not a text that surely offers remote work.</summary>
    public bool IsAtNamedOffice { get; set; }

    /// <summary>Whether the text offers remote and hybrid work side by side.</summary>
    public bool IsChoice { get; set; }

    public void Add(Workplace workplace, double points, Span span)
    {
        var index = (int)workplace;
        _spans[index] = _points[index] < points || _spans[index].IsEmpty ? span : _spans[index];
        var sum = Math.Max(_points[index], Math.Min(_points[index] + points, MostWithoutField));
        _points[index] = points >= Field ? points : sum;
    }

    /// <summary>All that are offered, the clearest first.</summary>
    public readonly ImmutableArray<Fact<Workplace>> Decide()
    {
        if (!IsHybrid && !IsRemote && !IsOnsite)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Fact<Workplace>>(1);
        AddIf(IsHybrid, Workplace.Hybrid, found);
        AddIf(IsRemote, Workplace.Remote, found);
        AddIf(IsOnsite, Workplace.Onsite, found);
        found.Sort((left, right) => right.Score.CompareTo(left.Score));
        return found.DrainToImmutable();
    }

    private readonly bool IsHybrid => _points[(int)Workplace.Hybrid] >= Enough;

    // A source's mark gives way to a text that demands an office; loose words give way to everything.
    private readonly bool IsRemote
    {
        get
        {
            var points = _points[(int)Workplace.Remote];
            if (points >= Field)
            {
                return true;
            }

            if (IsHybrid)
            {
                return IsChoice;
            }

            var isDemanded = OnsitePoints >= Sure && points < Sure;
            return !isDemanded && (IsMarkedRemote || points >= (IsMarkedNotRemote ? Sure : Enough));
        }
    }

    private readonly double OnsitePoints =>
        Math.Max(_points[(int)Workplace.Onsite], IsAtNamedOffice && _points[(int)Workplace.Remote] < Sure ? Sure : 0);

    private readonly bool IsOnsite
    {
        get
        {
            var points = OnsitePoints;
            return points >= Field
                || (!IsHybrid && points >= (_points[(int)Workplace.Remote] >= Sure || IsMarkedRemote ? Sure : Enough));
        }
    }

    private readonly void AddIf(bool counts, Workplace workplace, ImmutableArray<Fact<Workplace>>.Builder found)
    {
        if (counts)
        {
            var score = Math.Clamp(_points[(int)workplace] / Field, Enough / Field, 1);
            found.Add(new(workplace, _spans[(int)workplace], score));
        }
    }

    [InlineArray(3)]
    private struct Points
    {
        private double _first;
    }

    [InlineArray(3)]
    private struct Spans
    {
        private Span _first;
    }
}
