using Lanewise.DuckDb;
using Lanewise.Sources;
using Lanewise.Store.Rebuild;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>
/// Stores postings with their facts some thousands at a time, many such pieces in one transaction, so that a killed import leaves a store
/// that opens and holds whole transactions only.
/// </summary>
/// <remarks>
/// A transaction is as large as memory allows because DuckDB then packs it once, straight into the file; smaller ones would be written to
/// its log first, and read again and packed several times.
/// </remarks>
internal sealed class PostingBatch(
    Connection connection,
    FactReading reading,
    StoredVersions stored,
    SignaturesAtHand signatures,
    ReadFiles files,
    int size,
    long characters
)
{
    /// <summary>New postings written at a time; a transaction of them alone then ends where DuckDB packs, and none is packed twice.</summary>
    private const int MostNew = 1_024;

    /// <summary>Postings merged with those of the store at a time, and their characters: about 100 MB. Each time costs a look at all of the store's.</summary>
    private const int MostHeld = 20_000;

    /// <inheritdoc cref="MostHeld"/>
    private const long MostCharactersHeld = 20_000_000;

    private readonly List<ImportedPosting> _new = [];
    private readonly List<ImportedPosting> _held = [];
    private readonly List<FileTally> _finished = [];
    private readonly Listings _listings = new(connection);
    private readonly SeekerMonths _seekers = new(connection);
    private long _charactersHeld;
    private long _postingsWritten;
    private long _charactersWritten;
    private bool _isOpen;

    /// <summary>Adds a posting; stores what has been added when it is much.</summary>
    public void Add(ImportedPosting record, CancellationToken cancellation)
    {
        // A posting that the store may have waits, so that many are looked up together; so does one that comes twice.
        if (stored.MayHold(record.IdNumber))
        {
            _held.Add(record);
            _charactersHeld += record.Characters;
        }
        else
        {
            _new.Add(record);
            stored.Add(record.IdNumber);
        }

        if (_new.Count >= Math.Min(size, MostNew))
        {
            Store(WriteNew, cancellation);
        }

        if (_held.Count >= Math.Min(size, MostHeld) || _charactersHeld >= Math.Min(characters, MostCharactersHeld))
        {
            Store(WriteAll, cancellation);
        }
    }

    /// <summary>Adds the days on which a board was listed.</summary>
    public void Add(BoardDays listed, FileTally file) => _listings.Add(listed, file);

    /// <summary>Adds the seekers of a month.</summary>
    public void Add(SeekerCounts seekers, FileTally file) => _seekers.Add(seekers, file);

    /// <summary>Tells that all of a file has been added.</summary>
    public void Finish(FileTally file)
    {
        if (file.Told is null)
        {
            _finished.Add(file);
        }
    }

    /// <summary>Stores all that has been added.</summary>
    public void Store(CancellationToken cancellation)
    {
        if (_new.Count + _held.Count + _finished.Count > 0 || !_listings.IsEmpty || !_seekers.IsEmpty)
        {
            Store(WriteAll, cancellation);
        }
    }

    /// <summary>Makes what has been stored last.</summary>
    public void Commit()
    {
        if (_isOpen)
        {
            _isOpen = false;
            connection.Commit();
            _postingsWritten = _charactersWritten = 0;
        }
    }

    private void Store(Action write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_isOpen)
        {
            connection.Execute("BEGIN TRANSACTION", CancellationToken.None);
            _isOpen = true;
        }

        var isWritten = false;
        try
        {
            write();
            isWritten = true;
        }
        finally
        {
            if (!isWritten)
            {
                _isOpen = false;
                connection.Abandon();
            }
        }

        if (_postingsWritten >= size || _charactersWritten >= characters)
        {
            Commit();
        }
    }

    private void WriteAll()
    {
        WriteNew();
        var histories = StoredHistories.Of(
            connection,
            _held.Select(record => record.Id).Distinct(StringComparer.Ordinal)
        );
        foreach (var record in _held)
        {
            if (!histories.TryGetValue(record.Id, out var history))
            {
                histories.Add(record.Id, history = PostingHistory.Of(record));
            }

            if (history.IsOf(record))
            {
                history.Merge(record);
            }
            else
            {
                record.File.Skip(Collision(record, history));
            }
        }

        Write(histories.Values, _held);
        _charactersHeld = 0;
        _seekers.Store();
        files.Remember(_finished);
        _finished.Clear();
    }

    // New postings go first: what is held may be one of them again.
    private void WriteNew()
    {
        var histories = _new.ConvertAll(PostingHistory.Of);
        foreach (var (history, record) in histories.Zip(_new))
        {
            history.Merge(record);
        }

        Write(histories, _new);
    }

    private static Skipped Collision(ImportedPosting record, PostingHistory other) =>
        new(
            record.Number,
            null,
            $"its identity {record.Id} is taken by '{other.Key.SourceId}' of {other.Key.Source}; give this source another name"
        );

    /// <summary>Writes the postings that these records have changed, and forgets the records.</summary>
    private void Write(IReadOnlyCollection<PostingHistory> histories, List<ImportedPosting> records)
    {
        if (records.Count > 0)
        {
            WritePostings(histories);
        }

        _listings.Store(records);
        MarkUngrouped(histories);
        RememberFiles(records);
        _postingsWritten += records.Count;
        _charactersWritten += records.Sum(record => record.Characters);
        records.Clear();
    }

    private void WritePostings(IReadOnlyCollection<PostingHistory> histories)
    {
        var replaced = histories.Where(history => history.IsReplaced).ToList();
        ReadMissing(replaced);
        ReplaceVersions(replaced);
        UpdateDays(histories);
        using (var postings = new PostingWriter(connection))
        using (var written = new FactWriter(connection, reading.Catalog))
        {
            replaced.ForEach(history => WriteCurrent(history, postings, written));
            foreach (var history in histories)
            {
                WriteEarlier(history, postings);
            }

            postings.Close();
            written.Close();
        }
    }

    /// <summary>Nearly all have been read ahead; not those of several records with one content, and of contents that come back.</summary>
    private void ReadMissing(List<PostingHistory> replaced)
    {
        var missing = replaced.ConvertAll(history => history.Current.Record!).FindAll(record => record.Text is null);
        var read = reading.Read(missing.ConvertAll(record => record.ToText()), CancellationToken.None);
        foreach (var (record, text) in missing.Zip(read))
        {
            record.Text = text;
        }
    }

    private void ReplaceVersions(List<PostingHistory> replaced)
    {
        var known = replaced.FindAll(history => history.StoredContent is not null);
        if (known.Count == 0)
        {
            return;
        }

        connection.Execute("CREATE OR REPLACE TEMP TABLE replaced (posting_id VARCHAR, content UBIGINT)");
        Append("replaced", known, static (row, history) => row.Text(history.Id).Number(history.Current.Content));
        connection.Execute(SqlFile.Read("replace-versions.sql"));
    }

    private void UpdateDays(IEnumerable<PostingHistory> histories)
    {
        var changed = histories.Where(history => history.StoredContent is not null && history.HasNewDays).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE days (posting_id VARCHAR, content UBIGINT, seen_from DATE, seen_to DATE);
            CREATE OR REPLACE TEMP TABLE spans (posting_id VARCHAR, first_seen DATE, last_seen DATE, closed_on DATE, board VARCHAR)
            """
        );
        var versions = changed.SelectMany(
            history => history.Versions.Where(version => version.Stored is { } days && days != version.Seen),
            (history, version) => (history.Id, version)
        );
        Append("days", versions, WriteDays);
        Append("spans", changed, WriteSpan);
        connection.Execute(SqlFile.Read("update-days.sql"));

        static void WriteDays(RowWriter row, (string Id, PostingVersion Version) item) =>
            row.Text(item.Id).Number(item.Version.Content).Day(item.Version.Seen.From).Day(item.Version.Seen.To);

        static void WriteSpan(RowWriter row, PostingHistory history) =>
            row.Text(history.Id).Day(history.Seen.From).Day(history.Seen.To).Day(history.ClosedOn).Text(history.Board);
    }

    private void WriteCurrent(PostingHistory history, PostingWriter postings, FactWriter written)
    {
        var record = history.Current.Record!;
        var (facts, signature) = record.Text!; // read by now
        signatures.Keep(record.Id, signature);
        postings.WriteCurrent(record, history, facts);
        written.Write(
            new(
                record.Id,
                OpeningId: null,
                record.Posting.Source,
                record.CompanyId,
                record.Posting.PostedOn ?? history.Seen.From,
                record.HasText
            ),
            facts
        );
    }

    private static void WriteEarlier(PostingHistory history, PostingWriter postings)
    {
        var current = history.Current;
        foreach (var version in history.Versions)
        {
            if (version.Stored is null && version != current)
            {
                postings.WriteEarlier(version.Record!, version);
            }
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
            yield return history.Current.Record!.CompanyId ?? CompanyId.Unknown;
        }
    }

    private void RememberFiles(List<ImportedPosting> records) =>
        Append(
            "imported_file",
            records.Select(record => record.File).Distinct().Where(file => file.IsNewToStore),
            static (row, file) =>
            {
                row.Text(file.Sha256).Day(file.ImportedOn);
                file.IsNewToStore = false;
            }
        );

    private void Append<T>(string table, IEnumerable<T> items, Action<RowWriter, T> write)
    {
        using var appender = connection.Append(table);
        foreach (var item in items)
        {
            write(new(appender), item);
            appender.EndRow();
        }

        appender.Close();
    }
}
