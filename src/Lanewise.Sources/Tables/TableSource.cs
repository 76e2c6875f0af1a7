using System.Security.Cryptography;
using System.Text;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tables;

/// <summary>Records of no known shape, read by their columns.</summary>
internal sealed class TableSource(ColumnMapping mapping) : ISource
{
    public string Name => "file";

    public bool Recognises(SourceRecord record) => true;

    public Posting? Read(SourceRecord record)
    {
        var row = new TableRow(record, mapping);
        var text = row.Verbatim(TableField.Text);
        var title = row.Text(TableField.Title);
        if (text is null && title is null)
        {
            record.Skip(
                mapping.Column(TableField.Text) ?? mapping.Column(TableField.Title),
                "is empty, and so is all else that describes the posting"
            );
            return null;
        }

        var (company, lastSeen) = (row.Text(TableField.Company), row.Day(TableField.LastSeen));
        return new Posting
        {
            Source = SourceName(row.Text(TableField.Source)),
            SourceId = row.Text(TableField.Id) ?? row.Text(TableField.Url) ?? Fingerprint(row, title, text),
            Url = row.Text(TableField.Url),
            Company = company,
            // A table that says until when postings were seen has followed them; of another nobody knows what a missing row means.
            Board = lastSeen is null ? null : company,
            Title = title,
            Location = row.Places(TableField.Location),
            Text = text,
            PostedOn = row.Day(TableField.Date),
            FirstSeen = row.Day(TableField.FirstSeen),
            LastSeen = lastSeen,
            ClosedOn = row.Day(TableField.Closed),
            Requisition = row.Text(TableField.Requisition),
            Employment = Joined.Parts(row.Words(TableField.Employment)),
            IsRemote = row.Truth(TableField.Remote),
            Pay = TablePay.Of(row),
            Raw = record.Raw(row.TopLevel(TableField.Text)),
        };
    }

    private string SourceName(string? value) =>
        value is { Length: <= 40 } ? value.ToLowerInvariant().Replace(' ', '-') : Name;

    // A table without identities still has to give the same posting the same one when it is imported again.
    private static string Fingerprint(TableRow row, string? title, string? text)
    {
        var parts = string.Join('\n', row.Text(TableField.Company), title, row.Places(TableField.Location), text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)).AsSpan(0, 12));
    }
}
