using Lanewise.DuckDb;
using Lanewise.Extraction;

namespace Lanewise.Store.Import;

/// <summary>Appends current and earlier versions of postings. Nothing reaches a table before <see cref="Close"/>.</summary>
internal sealed class PostingWriter(Connection connection) : IDisposable
{
    private readonly Appender _current = connection.Append("posting");
    private readonly Appender _earlier = connection.Append("posting_version");

    public void WriteCurrent(ImportedPosting record, PostingHistory history, Facts facts)
    {
        var (posting, version, seen) = (record.Posting, history.Current, history.Seen);
        var row = new RowWriter(_current);
        row.Text(record.Id).Text(posting.Source).Text(posting.SourceId).Number(record.Content);
        row.Day(version.Seen.From).Day(version.Seen.To).Day(seen.From).Day(seen.To).Day(history.ClosedOn);
        row.Text(posting.Url).Text(posting.Company).Number(record.CompanyId).Text(posting.Title);
        row.Text(posting.Location).Day(posting.PostedOn).Text(posting.Requisition).Text(posting.Employment);
        row.Truth(posting.IsRemote).Text(record.Pay).Truth(record.HasText).Text(posting.Text).Text(posting.Raw);
        row.Text(facts.Plain.AsSpan(0, facts.TextLength))
            .Text(facts.Plain.AsSpan(facts.TextLength))
            .Text(null)
            .Text(history.Board);
        _current.EndRow();
    }

    public void WriteEarlier(ImportedPosting record, PostingVersion version)
    {
        var posting = record.Posting;
        var row = new RowWriter(_earlier);
        row.Text(record.Id).Number(record.Content).Day(version.Seen.From).Day(version.Seen.To);
        row.Text(posting.Url).Text(posting.Company).Text(posting.Title).Text(posting.Location).Day(posting.PostedOn);
        row.Text(posting.Requisition).Text(posting.Employment).Truth(posting.IsRemote).Text(record.Pay);
        row.Truth(record.HasText).Text(posting.Text).Text(posting.Raw);
        _earlier.EndRow();
    }

    public void Close()
    {
        _current.Close();
        _earlier.Close();
    }

    public void Dispose()
    {
        _current.Dispose();
        _earlier.Dispose();
    }
}
