using System.Globalization;
using System.Runtime.InteropServices;
using Lanewise.DuckDb;
using Lanewise.Extraction.Openings;

namespace Lanewise.Store.Rebuild;

/// <summary>
/// The signatures of the postings that wait for grouping: those at hand, and the others, read from the stored texts in one go and put into
/// a temporary table for each pass over the employers, which DuckDB keeps on disk where there are many.
/// </summary>
internal sealed class SpilledSignatures(PostingStore store, SignaturesAtHand atHand, long passes, long expected)
{
    /// <summary>Rows after which tables take what was appended; else each appender would hold up to 200,000.</summary>
    private const int RowsHeld = 16_384;

    private readonly Connection _connection = store.Connection;
    private readonly LoneTexts _lone = new(OpeningRules.UnknownCompany.LeastSimilarity, expected);
    private Dictionary<string, TextSignature?> _ofPass = new(StringComparer.Ordinal);
    private bool _isSpilled;

    /// <summary>Makes the signatures of all passes.</summary>
    public void Make(CancellationToken cancellation)
    {
        var missing = 0L;
        Scan(
            "posting_id",
            chunk =>
            {
                for (var row = 0; row < chunk.Count; row++)
                {
                    if (!atHand.TryGet(chunk[1].String(row), out var signature))
                    {
                        missing++;
                    }
                    else if (signature is not null && chunk[0].Values<ulong>()[row] == CompanyId.Unknown)
                    {
                        _lone.Add(signature);
                    }
                }
            },
            cancellation
        );
        if (missing > 0)
        {
            Spill(cancellation);
        }
    }

    /// <summary>Loads what the postings of one pass need in place of another's.</summary>
    public void Load(long pass, CancellationToken cancellation)
    {
        _ofPass = new(StringComparer.Ordinal);
        if (!_isSpilled)
        {
            return;
        }

        using (var result = _connection.Query($"FROM {Table(pass)}", cancellation))
        {
            while (result.Next() is { } chunk)
            {
                for (var row = 0; row < chunk.Count; row++)
                {
                    var minima = MemoryMarshal.Cast<byte, uint>(chunk[1].Utf8(row));
                    _ofPass.Add(chunk[0].String(row), minima.IsEmpty ? null : TextSignature.Of(minima));
                }
            }
        }

        _connection.Execute($"DROP TABLE {Table(pass)}", cancellation);
    }

    /// <summary>The signature of a posting of the pass loaded; null for a text too short to tell apart.</summary>
    public TextSignature? Of(string id) => atHand.TryGet(id, out var signature) ? signature : _ofPass[id];

    /// <summary>Whether the posting of an unknown employer is certainly an opening of its own.</summary>
    public bool IsAlone(TextSignature? signature) => signature is null || _lone.IsAlone(signature);

    private void Spill(CancellationToken cancellation)
    {
        _isSpilled = true;
        var appenders = new List<Appender>();
        try
        {
            for (var pass = 0L; pass < passes; pass++)
            {
                _connection.Execute(
                    $"CREATE OR REPLACE TEMP TABLE {Table(pass)} (posting_id VARCHAR, minima BLOB)",
                    cancellation
                );
                appenders.Add(_connection.Append(Table(pass)));
            }

            var held = 0;
            Scan(
                "posting_id, text",
                chunk =>
                {
                    held += Spill(chunk, appenders);
                    if (held >= RowsHeld)
                    {
                        appenders.ForEach(appender => appender.Flush());
                        held = 0;
                    }
                },
                cancellation
            );
            appenders.ForEach(appender => appender.Close());
        }
        finally
        {
            appenders.ForEach(appender => appender.Dispose());
        }
    }

    /// <summary>Puts the signatures that are not at hand into their tables; says how many.</summary>
    private int Spill(DataChunk chunk, List<Appender> appenders)
    {
        var signatures = new TextSignature?[chunk.Count];
        var isMissing = new bool[chunk.Count];
        Parallel.For(
            0,
            chunk.Count,
            row =>
            {
                isMissing[row] = !atHand.TryGet(chunk[1].String(row), out _);
                signatures[row] = isMissing[row] ? TextSignature.Of(chunk[2].String(row)) : null;
            }
        );
        var spilled = 0;
        for (var row = 0; row < chunk.Count; row++)
        {
            if (isMissing[row])
            {
                Spill(chunk[1].Utf8(row), chunk[0].Values<ulong>()[row], signatures[row], appenders);
                spilled++;
            }
        }

        return spilled;
    }

    private void Spill(ReadOnlySpan<byte> id, ulong company, TextSignature? signature, List<Appender> appenders)
    {
        if (company == CompanyId.Unknown && signature is not null)
        {
            _lone.Add(signature);
        }

        var appender = appenders[(int)(company % (ulong)passes)];
        appender[0].Write(id);
        appender[1].Write(MemoryMarshal.AsBytes(signature is null ? [] : signature.Minima));
        appender.EndRow();
    }

    private void Scan(string columns, Action<DataChunk> take, CancellationToken cancellation)
    {
        // On a connection of its own: what is put into tables meanwhile would end the query.
        using var connection = store.Connect();
        using var reading = connection.Query(
            $"""
            SELECT coalesce(company_id, 0), {columns} FROM posting
            WHERE coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped)
            """,
            cancellation
        );
        while (reading.Next() is { } chunk)
        {
            take(chunk);
        }
    }

    private static string Table(long pass) => string.Create(CultureInfo.InvariantCulture, $"signature_{pass}");
}
