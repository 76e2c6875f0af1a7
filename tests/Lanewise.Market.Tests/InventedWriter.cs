using System.Globalization;
using Lanewise.DuckDb;

namespace Lanewise.Market.Tests;

/// <summary>Appends invented postings to the tables of <see cref="InventedMarket"/>; they are there after <see cref="Close"/>.</summary>
internal sealed class InventedWriter(Connection connection) : IDisposable
{
    private readonly Appender _facts = connection.Append("facts");
    private readonly Appender _mentions = connection.Append("mentions");
    private readonly Appender _pay = connection.Append("pay");
    private readonly Appender _places = connection.Append("places");
    private readonly Appender _postings = connection.Append("postings");
    private readonly Appender _spells = connection.Append("spells");
    private int _count;

    public void Write(InventedPosting posting)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"p{++_count:D11}");
        WriteFacts(id, posting);
        WritePosting(id, posting);
        foreach (var spell in posting.Watched)
        {
            WriteSpell(posting.Opening ?? id, posting.PostedOn, spell);
        }

        foreach (var mention in posting.Mentions)
        {
            WriteMention(id, mention);
        }

        foreach (var pay in posting.Pay)
        {
            WritePay(id, pay);
        }

        foreach (var (city, country) in posting.Places)
        {
            WritePlace(id, city, posting.Region, country);
        }
    }

    public void Close()
    {
        foreach (var appender in All)
        {
            appender.Close();
        }
    }

    public void Dispose()
    {
        foreach (var appender in All)
        {
            appender.Dispose();
        }
    }

    private Appender[] All => [_facts, _mentions, _pay, _places, _postings, _spells];

    private void WriteFacts(string id, InventedPosting posting)
    {
        var column = 0;
        _facts[column++].Write(id);
        _facts[column++].Write(posting.Opening ?? id);
        _facts[column++].Write(posting.Source);
        _facts[column++].Write((ulong?)posting.Company);
        _facts[column++].Write(posting.PostedOn);
        _facts[column++].Write(posting.IsJob);
        WriteList(_facts[column++], posting.Seniority);
        WriteList(_facts[column++], posting.Employment);
        WriteList(_facts[column++], posting.Workplace);
        WriteList(_facts[column++], posting.RemoteFrom);
        _facts[column++].Write((long?)posting.YearsMin);
        _facts[column++].Write(posting.Lanes.FirstOrDefault());
        WriteScored(_facts[column++], posting.Lanes);
        _facts[column++].Write(posting.Layers.FirstOrDefault());
        WriteScored(_facts[column++], posting.Layers);
        WriteList(_facts[column++], posting.Roles);
        WriteList(_facts[column++], posting.Signals);
        _facts[column++].Write(1L);
        _facts[column].Write(posting.HasText);
        _facts.EndRow();
    }

    private void WritePosting(string id, InventedPosting posting)
    {
        _postings[0].Write(id);
        _postings[1].Write(posting.Opening ?? id);
        _postings[2].Write(posting.Source);
        _postings[3].Write(posting.Title);
        _postings[4].Write(posting.FirstSeen ?? posting.PostedOn);
        _postings[5].Write(posting.LastSeen ?? posting.PostedOn);
        _postings.EndRow();
    }

    private void WriteSpell(string opening, DateOnly postedOn, (double? Entry, double? Exit, bool HasEnded) spell)
    {
        _spells[0].Write(opening);
        _spells[1].Write(spell.Entry is null ? null : postedOn);
        _spells[2].Write(spell.Entry);
        _spells[3].Write(spell.Exit);
        _spells[4].Write(spell.HasEnded);
        _spells.EndRow();
    }

    private void WriteMention(string id, InventedMention mention)
    {
        _mentions[0].Write(id);
        _mentions[1].Write(mention.Name);
        _mentions[2].Write(mention.Kind);
        _mentions[3].Write(mention.Role);
        _mentions[4].Write(mention.IsPrimary);
        _mentions[5].Write((long?)mention.Alternatives);
        _mentions[6].Write(mention.ImpliedBy);
        WriteNoSpan(_mentions, 7);
    }

    private void WritePay(string id, InventedPay pay)
    {
        _pay[0].Write(id);
        _pay[1].Write(pay.Min);
        _pay[2].Write(pay.Max);
        _pay[3].Write("USD");
        _pay[4].Write("year");
        _pay[5].Write(pay.Kind);
        _pay[6].Write(pay.Min);
        _pay[7].Write(pay.Max);
        _pay[8].Write(pay.Origin);
        WriteNoSpan(_pay, 9);
    }

    private void WritePlace(string id, string? city, string? region, string? country)
    {
        _places[0].Write(id);
        _places[1].Write(city);
        _places[2].Write(region);
        _places[3].Write(country);
        WriteNoSpan(_places, 4);
    }

    private static void WriteNoSpan(Appender appender, int column)
    {
        appender[column].Write(0L);
        appender[column + 1].Write(0L);
        appender.EndRow();
    }

    private static void WriteList(VectorWriter column, string[] values)
    {
        foreach (var value in values)
        {
            column.Child.Write(value);
        }

        column.EndList();
    }

    private static void WriteScored(VectorWriter column, string[] names)
    {
        foreach (var name in names)
        {
            column.Child.Field(0).Write(name);
            column.Child.Field(1).Write(0.9);
            column.Child.EndStruct();
        }

        column.EndList();
    }
}
