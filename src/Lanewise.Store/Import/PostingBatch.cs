using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Sources;
using Lanewise.Store.Rebuild;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>
/// Stores postings some ten thousand at a time, each batch in one transaction with its facts, so that a killed import leaves a store
/// that opens and holds whole batches only.
/// </summary>
internal sealed class PostingBatch(
    Connection connection,
    FactReading reading,
    int size,
    long characters,
    CancellationToken cancellation
)
{
    private readonly List<ImportedPosting> _records = [];
    private readonly Listings _listings = new(connection);
    private readonly SeekerMonths _seekers = new(connection);
    private long _characters;

    /// <summary>Adds a posting; stores the batch when it is full.</summary>
    public void Add(ImportedPosting record)
    {
        _records.Add(record);
        _characters += (record.Posting.Text?.Length ?? 0) + record.Posting.Raw.Length;
        if (_records.Count >= size || _characters >= characters)
        {
            Store();
        }
    }

    /// <summary>Adds the days on which a board was listed.</summary>
    public void Add(BoardDays listed, FileTally file) => _listings.Add(listed, file);

    /// <summary>Adds the seekers of a month.</summary>
    public void Add(SeekerCounts seekers, FileTally file) => _seekers.Add(seekers, file);

    /// <summary>Stores what has been added since the last time.</summary>
    public void Store()
    {
        if (_records.Count == 0 && _listings.IsEmpty && _seekers.IsEmpty)
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        var histories = Merge();
        var replaced = histories.Where(pair => pair.Value.IsReplaced).ToList();
        var facts = reading.Read([.. replaced.Select(pair => pair.Value.Current.Record!.ToText())], cancellation);
        connection.InTransaction(() => Write(histories, replaced, facts));
        _records.Clear();
        _characters = 0;
    }

    private Dictionary<string, PostingHistory> Merge()
    {
        var histories = StoredHistories.Of(
            connection,
            _records.Select(record => record.Id).Distinct(StringComparer.Ordinal)
        );
        foreach (var record in _records)
        {
            var key = (record.Posting.Source, record.Posting.SourceId);
            if (!histories.TryGetValue(record.Id, out var history))
            {
                histories.Add(record.Id, history = new() { Key = key });
            }

            if (history.Key == key)
            {
                history.Merge(record);
            }
            else
            {
                record.File.Skip(Collision(record, history));
            }
        }

        return histories;
    }

    private static Skipped Collision(ImportedPosting record, PostingHistory other) =>
        new(
            record.Number,
            null,
            $"its identity {record.Id} is taken by '{other.Key.SourceId}' of {other.Key.Source}; give this source another name"
        );

    private void Write(
        Dictionary<string, PostingHistory> histories,
        List<KeyValuePair<string, PostingHistory>> replaced,
        Facts[] facts
    )
    {
        ReplaceVersions(replaced);
        UpdateDays(histories);
        using (var postings = new PostingWriter(connection))
        using (var written = new FactWriter(connection, reading.Catalog))
        {
            for (var index = 0; index < replaced.Count; index++)
            {
                WriteCurrent(replaced[index].Value, facts[index], postings, written);
            }

            foreach (var history in histories.Values)
            {
                WriteEarlier(history, postings);
            }

            postings.Close();
            written.Close();
        }

        _listings.Store(_records);
        _seekers.Store();
        MarkUngrouped(histories.Values);
        RememberFiles();
    }

    private void ReplaceVersions(List<KeyValuePair<string, PostingHistory>> replaced)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE replaced (posting_id VARCHAR, content UBIGINT)");
        if (!Append("replaced", replaced.Where(pair => pair.Value.StoredContent is not null), WriteReplaced))
        {
            return;
        }

        connection.Execute(SqlFile.Read("replace-versions.sql"));

        static void WriteReplaced(RowWriter row, KeyValuePair<string, PostingHistory> pair) =>
            row.Text(pair.Key).Number(pair.Value.Current.Content);
    }

    private void UpdateDays(Dictionary<string, PostingHistory> histories)
    {
        connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE days (posting_id VARCHAR, content UBIGINT, seen_from DATE, seen_to DATE);
            CREATE OR REPLACE TEMP TABLE spans (posting_id VARCHAR, first_seen DATE, last_seen DATE, closed_on DATE, board VARCHAR)
            """
        );
        var changed = histories.Where(pair => pair.Value.StoredContent is not null && pair.Value.HasNewDays).ToList();
        var versions = changed.SelectMany(
            pair => pair.Value.Versions.Where(version => version.Stored is { } stored && stored != version.Seen),
            (pair, version) => (pair.Key, version)
        );
        var hasVersions = Append("days", versions, WriteDays);
        if (Append("spans", changed, WriteSpan) || hasVersions)
        {
            connection.Execute(SqlFile.Read("update-days.sql"));
        }

        static void WriteDays(RowWriter row, (string Id, PostingVersion Version) item) =>
            row.Text(item.Id).Number(item.Version.Content).Day(item.Version.Seen.From).Day(item.Version.Seen.To);

        static void WriteSpan(RowWriter row, KeyValuePair<string, PostingHistory> pair) =>
            row.Text(pair.Key)
                .Day(pair.Value.Seen.From)
                .Day(pair.Value.Seen.To)
                .Day(pair.Value.ClosedOn)
                .Text(pair.Value.Board);
    }

    private static void WriteCurrent(PostingHistory history, Facts facts, PostingWriter postings, FactWriter written)
    {
        var record = history.Current.Record!;
        postings.WriteCurrent(record, history, facts);
        written.Write(
            new(
                record.Id,
                OpeningId: null,
                record.Posting.Source,
                CompanyId.Of(record.Posting.Company),
                record.Posting.PostedOn ?? history.Seen.From,
                record.HasText
            ),
            facts
        );
    }

    private static void WriteEarlier(PostingHistory history, PostingWriter postings)
    {
        var current = history.Current;
        foreach (var version in history.Versions.Where(version => version.Stored is null && version != current))
        {
            postings.WriteEarlier(version.Record!, version);
        }
    }

    private void MarkUngrouped(IEnumerable<PostingHistory> histories)
    {
        var companies = histories
            .Where(history => history.IsReplaced || history.HasNewDays)
            .SelectMany(Companies)
            .Distinct();
        Append("ungrouped", companies, static (row, company) => row.Number(company));
    }

    private static IEnumerable<ulong> Companies(PostingHistory history)
    {
        if (history.StoredContent is not null)
        {
            yield return history.StoredCompany ?? CompanyId.Unknown;
        }

        if (history.IsReplaced)
        {
            yield return CompanyId.Of(history.Current.Record!.Posting.Company) ?? CompanyId.Unknown;
        }
    }

    private void RememberFiles() =>
        Append(
            "imported_file",
            _records.Select(record => record.File).Distinct().Where(file => file.IsNewToStore),
            static (row, file) =>
            {
                row.Text(file.Sha256).Day(file.ImportedOn);
                file.IsNewToStore = false;
            }
        );

    /// <summary>Appends rows to a table; says whether there were any.</summary>
    private bool Append<T>(string table, IEnumerable<T> items, Action<RowWriter, T> write)
    {
        using var appender = connection.Append(table);
        var any = false;
        foreach (var item in items)
        {
            write(new(appender), item);
            appender.EndRow();
            any = true;
        }

        appender.Close();
        return any;
    }
}
