using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Signals;

/// <summary>Reads what a posting asks for or says beyond technologies: by its phrases, or by technologies that show the same.</summary>
internal sealed class SignalReader
{
    // A technology shows a practice less clearly than words for the practice itself.
    private const double TechnologyScore = 0.5;
    private const int NoSignal = -1;

    private readonly ImmutableArray<Fact<string>>.Builder _found = ImmutableArray.CreateBuilder<Fact<string>>();
    private readonly string[] _names;
    private readonly SignalKind[] _kinds;
    private readonly int[][] _byTechnology;
    private readonly double[] _scores;
    private readonly Span[] _spans;

    public SignalReader(Knowledge knowledge)
    {
        _names = [.. knowledge.Signals.Select(signal => signal.Name)];
        _kinds = [.. knowledge.Signals.Select(signal => signal.Kind)];
        _scores = new double[_names.Length];
        _spans = new Span[_names.Length];
        var byName = knowledge
            .Signals.SelectMany((signal, index) => signal.Technologies.Select(name => (name, index)))
            .ToLookup(pair => pair.name, pair => pair.index);
        _byTechnology = [.. knowledge.Technologies.Select(technology => byName[technology.Name].ToArray())];
    }

    /// <summary>Adds the terms it looks for; the group is the signal's index, or −1 for a phrase that is none.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        for (var signal = 0; signal < knowledge.Signals.Length; signal++)
        {
            foreach (var phrase in knowledge.Signals[signal].Phrases)
            {
                builder.Add(Topic.Signal, signal, phrase);
            }

            foreach (var phrase in knowledge.Signals[signal].Not)
            {
                builder.Add(Topic.Signal, NoSignal, phrase);
            }
        }
    }

    /// <summary>Names of the signals found, the clearest first.</summary>
    public ImmutableArray<Fact<string>> Read(Reading reading, ImmutableArray<Mention> mentions)
    {
        Array.Clear(_scores);
        foreach (var hit in reading.Hits(Topic.Signal))
        {
            if (hit.Group != NoSignal)
            {
                var section = reading.Lines[reading.LineOf(hit.FirstToken)].Section;
                Raise(hit.Group, Score(_kinds[hit.Group], section), reading.SpanOf(hit));
            }
        }

        foreach (var mention in mentions)
        {
            if (mention is { Role: <= MentionRole.Preferred, ImpliedBy: null })
            {
                foreach (var signal in _byTechnology[mention.Technology.Number])
                {
                    Raise(signal, TechnologyScore, mention.Span);
                }
            }
        }

        return Found();
    }

    /// <summary>Every phrase of a signal, whatever the section says of it, as indices of the catalog's signals in the order of the text.</summary>
    public static IEnumerable<Fact<int>> ReadAll(Reading reading)
    {
        foreach (var hit in reading.Hits(Topic.Signal).ToArray())
        {
            if (hit.Group != NoSignal)
            {
                yield return new(hit.Group, reading.SpanOf(hit));
            }
        }
    }

    private static double Score(SignalKind kind, SectionKind section) =>
        (kind, section) switch
        {
            (_, SectionKind.Legal or SectionKind.Pay) => 0,
            (SignalKind.Employer, SectionKind.Company) => 1,
            // Asked of the person: years at other start-ups say nothing of this one.
            (SignalKind.Employer, SectionKind.Requirements or SectionKind.Preferred) => 0,
            (SignalKind.Wording, SectionKind.Company or SectionKind.Process) => 0.7,
            // What the company says of itself or of perks asks nothing of the person.
            (not SignalKind.Employer, SectionKind.Company or SectionKind.Benefits or SectionKind.Process) => 0,
            (_, SectionKind.Requirements or SectionKind.Duties) => 1,
            (_, SectionKind.Preferred or SectionKind.Stack) => 0.8,
            _ => 0.7,
        };

    private void Raise(int signal, double score, Span span)
    {
        if (score > _scores[signal])
        {
            (_scores[signal], _spans[signal]) = (score, span);
        }
    }

    private ImmutableArray<Fact<string>> Found()
    {
        _found.Clear();
        for (var signal = 0; signal < _names.Length; signal++)
        {
            if (_scores[signal] > 0)
            {
                _found.Add(new(_names[signal], _spans[signal], _scores[signal]));
            }
        }

        _found.Sort((left, right) => right.Score.CompareTo(left.Score));
        return _found.ToImmutable();
    }
}
