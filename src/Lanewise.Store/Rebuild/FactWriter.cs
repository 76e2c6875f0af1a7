using System.Collections.Immutable;
using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Store.Rebuild;

/// <summary>Appends the facts of postings to their tables. Nothing reaches a table before <see cref="Close"/>.</summary>
internal sealed class FactWriter : IDisposable
{
    /// <summary>Every table that <see cref="Write"/> fills.</summary>
    public static readonly ImmutableArray<string> Tables = ["fact", "mention", "pay_range", "place"];

    private readonly string _catalog;
    private readonly Appender _facts;
    private readonly Appender _mentions;
    private readonly Appender _pay;
    private readonly Appender _places;

    /// <summary>Starts appending.</summary>
    /// <param name="connection">A connection with an open transaction.</param>
    /// <param name="catalog">Version of the catalog that the facts were read by.</param>
    public FactWriter(Connection connection, string catalog)
    {
        _catalog = catalog;
        _facts = connection.Append("fact");
        _mentions = connection.Append("mention");
        _pay = connection.Append("pay_range");
        _places = connection.Append("place");
    }

    public void Write(FactPosting posting, Facts facts)
    {
        var codePoints = new CodePoints(facts.Plain);
        WriteFact(posting, facts);
        foreach (var mention in facts.Mentions)
        {
            WriteMention(posting.Id, mention, codePoints);
        }

        foreach (var pay in facts.Pay)
        {
            WritePay(posting.Id, pay, codePoints);
        }

        foreach (var place in facts.Places)
        {
            WritePlace(posting.Id, place, codePoints);
        }
    }

    public void Close()
    {
        _facts.Close();
        _mentions.Close();
        _pay.Close();
        _places.Close();
    }

    public void Dispose()
    {
        _facts.Dispose();
        _mentions.Dispose();
        _pay.Dispose();
        _places.Dispose();
    }

    private void WriteFact(FactPosting posting, Facts facts)
    {
        var column = 0;
        _facts[column++].Write(posting.Id);
        _facts[column++].Write(posting.OpeningId ?? posting.Id);
        _facts[column++].Write(posting.Source);
        _facts[column++].Write(posting.CompanyId);
        _facts[column++].Write(posting.PostedOn);
        _facts[column++].Write(facts.IsJob.Value);
        WriteList(_facts[column++], facts.Seniority, Vocabulary.WordOf);
        WriteList(_facts[column++], facts.Employment, Vocabulary.WordOf);
        WriteList(_facts[column++], facts.Workplace, Vocabulary.WordOf);
        WriteList(_facts[column++], facts.RemoteFrom, name => name);
        _facts[column++].Write((long?)facts.YearsMin?.Value);
        WriteScores(_facts[column++], facts.Lanes);
        WriteScores(_facts[column++], facts.Layers);
        WriteList(_facts[column++], facts.Roles, name => name);
        WriteList(_facts[column++], facts.Signals, name => name);
        _facts[column++].Write((long)Extractor.Version);
        _facts[column++].Write(_catalog);
        _facts[column++].Write(posting.HasText);
        _facts[column].Write(facts.WrittenIn);
        _facts.EndRow();
    }

    private void WriteMention(string id, Mention mention, CodePoints codePoints)
    {
        _mentions[0].Write(id);
        _mentions[1].Write(mention.Technology.Name);
        _mentions[2].Write(mention.Technology.Kind);
        _mentions[3].Write(Vocabulary.WordOf(mention.Role));
        _mentions[4].Write(mention.IsPrimary);
        _mentions[5].Write(mention.Alternatives == 0 ? null : (long?)mention.Alternatives);
        _mentions[6].Write(mention.ImpliedBy?.Name);
        WriteSpan(_mentions, 7, mention.Span, codePoints);
        _mentions.EndRow();
    }

    private void WritePay(string id, PayRange pay, CodePoints codePoints)
    {
        _pay[0].Write(id);
        _pay[1].Write((double?)pay.Min);
        _pay[2].Write((double?)pay.Max);
        _pay[3].Write(pay.Currency);
        _pay[4].Write(Vocabulary.WordOf(pay.Period));
        _pay[5].Write(Vocabulary.WordOf(pay.Kind));
        _pay[6].Write((double?)pay.UsdPerYearMin);
        _pay[7].Write((double?)pay.UsdPerYearMax);
        _pay[8].Write(pay.IsStructured ? "structured" : "text");
        WriteSpan(_pay, 9, pay.Span, codePoints);
        _pay.EndRow();
    }

    private void WritePlace(string id, Place place, CodePoints codePoints)
    {
        _places[0].Write(id);
        _places[1].Write(place.City);
        _places[2].Write(place.Region);
        _places[3].Write(place.Country);
        WriteSpan(_places, 4, place.Span, codePoints);
        _places.EndRow();
    }

    private static void WriteSpan(Appender appender, int column, Span span, CodePoints codePoints)
    {
        appender[column].Write(span.IsEmpty ? null : (long?)codePoints.Before(span.Start));
        appender[column + 1].Write(span.IsEmpty ? null : (long?)codePoints.Before(span.End));
    }

    private static void WriteList<T>(VectorWriter column, ImmutableArray<Fact<T>> facts, Func<T, string> word)
    {
        foreach (var fact in facts)
        {
            column.Child.Write(word(fact.Value));
        }

        column.EndList();
    }

    private static void WriteScores(VectorWriter column, ImmutableArray<Fact<string>> facts)
    {
        foreach (var fact in facts)
        {
            column.Child.Field(0).Write(fact.Value);
            column.Child.Field(1).Write(fact.Score);
            column.Child.EndStruct();
        }

        column.EndList();
    }
}
