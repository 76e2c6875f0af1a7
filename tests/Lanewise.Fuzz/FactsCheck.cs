using System.Globalization;
using System.Text;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Text;

namespace Lanewise.Fuzz;

/// <summary>What holds for the facts of every text.</summary>
internal sealed class FactsCheck
{
    private static readonly Lazy<Extractor> Shared = new(() => new(Knowledge.Embedded));

    private readonly Extractor _extractor = Shared.Value.ForAnotherThread();
    private readonly Extractor _other = Shared.Value.ForAnotherThread();
    private int _number;

    /// <summary>Reads a posting of which the input is the text.</summary>
    public void CheckText(string input) => Check(new() { Text = input });

    /// <summary>Reads a posting: lines of its title, its place and its employer, and the rest as its text.</summary>
    public void CheckPosting(string input)
    {
        var lines = input.Split('\n', 4);
        Check(
            new()
            {
                Title = lines[0],
                Location = lines.ElementAtOrDefault(1) ?? "",
                Company = lines.ElementAtOrDefault(2) ?? "",
                Employment = lines[0],
                Text = lines[^1],
            }
        );
    }

    private void Check(PostingText posting)
    {
        var facts = _extractor.Read(posting);
        CheckSpans(facts);
        // Reading twice costs as much again, so every fourth case does.
        if (++_number % 4 == 0)
        {
            CheckSame(facts, _other.Read(posting));
            CheckPlain(facts);
        }
    }

    private static void CheckSpans(Facts facts)
    {
        foreach (var span in Spans(facts))
        {
            if (span.Start < 0 || span.Start > span.End || span.End > facts.Plain.Length)
            {
                throw new BrokenPromiseException($"a span {span} outside a text of {facts.Plain.Length} characters");
            }
        }
    }

    private static void CheckSame(Facts facts, Facts again)
    {
        if (Print(facts) != Print(again))
        {
            throw new BrokenPromiseException("other facts when read again");
        }
    }

    // Plain text that holds nothing of markup is plain already.
    private void CheckPlain(Facts facts)
    {
        var plain = facts.Plain[..facts.TextLength];
        if (plain.AsSpan().IndexOfAny('<', '&') >= 0)
        {
            return;
        }

        var again = _other.Read(new() { Text = plain });
        if (again.Plain[..again.TextLength] != plain)
        {
            throw new BrokenPromiseException("other plain text when plain text is read again");
        }
    }

    private static IEnumerable<Span> Spans(Facts facts) =>
        [
            .. facts.Mentions.Select(mention => mention.Span),
            .. facts.Pay.Select(pay => pay.Span),
            .. facts.Places.Select(place => place.Span),
            .. facts.Seniority.Select(fact => fact.Span),
            .. facts.Employment.Select(fact => fact.Span),
            .. facts.Workplace.Select(fact => fact.Span),
            .. facts.RemoteFrom.Select(fact => fact.Span),
            .. facts.Lanes.Concat(facts.Layers).Concat(facts.Roles).Concat(facts.Signals).Select(fact => fact.Span),
            facts.YearsMin?.Span ?? default,
            facts.IsJob.Span,
        ];

    private static string Print(Facts facts)
    {
        var text = new StringBuilder(facts.Plain).Append(facts.IsJob).Append(facts.YearsMin).Append(facts.WrittenIn);
        foreach (var mention in facts.Mentions)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{mention.Technology.Name} {mention.Role} {mention.IsPrimary} {mention.Alternatives} {mention.Span};"
            );
        }

        text.AppendJoin(';', facts.Pay)
            .AppendJoin(';', facts.Places)
            .AppendJoin(';', facts.Seniority)
            .AppendJoin(';', facts.Employment);
        text.AppendJoin(';', facts.Workplace)
            .AppendJoin(';', facts.RemoteFrom)
            .AppendJoin(';', facts.Lanes)
            .AppendJoin(';', facts.Layers);
        return text.AppendJoin(';', facts.Roles).AppendJoin(';', facts.Signals).ToString();
    }
}
