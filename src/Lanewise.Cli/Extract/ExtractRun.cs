using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Extraction;

namespace Lanewise.Cli.Extract;

/// <summary>Reads postings by blocks of lines on several threads and writes their facts in the order of the input.</summary>
internal sealed class ExtractRun(Knowledge knowledge, int threads, bool withEvidence, Action<SkippedLine> skip)
    : IDisposable
{
    private readonly Extractor _first = new(knowledge);
    private readonly ConcurrentBag<Extractor> _idle = [];
    private readonly ConcurrentBag<BlockFacts> _written = [];
    private readonly SemaphoreSlim _threads = new(threads);

    /// <summary>Lines skipped so far.</summary>
    public long Skipped { get; private set; }

    /// <summary>Facts written so far, one a posting.</summary>
    public long Written { get; private set; }

    /// <summary>Reads one file to its end.</summary>
    public async Task ReadAsync(string file, Stream output, CancellationToken stop)
    {
        var inWork = new Queue<Task<BlockFacts>>();
        foreach (var block in LineFile.Read(file, Skip))
        {
            stop.ThrowIfCancellationRequested();
            inWork.Enqueue(Task.Run(() => ReadAsync(block, file, stop), stop));

            // A block for each thread waits while the results of earlier ones are written.
            if (inWork.Count >= 2 * threads)
            {
                await WriteAsync(await inWork.Dequeue(), output, stop);
            }
        }

        while (inWork.TryDequeue(out var work))
        {
            await WriteAsync(await work, output, stop);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _threads.Dispose();

    private async Task WriteAsync(BlockFacts facts, Stream output, CancellationToken stop)
    {
        foreach (var line in facts.Skipped)
        {
            Skip(line);
        }

        Written += facts.Count;
        await output.WriteAsync(facts.Json.WrittenMemory, stop);
        facts.Clear();
        _written.Add(facts);
    }

    private void Skip(SkippedLine line)
    {
        Skipped++;
        skip(line);
    }

    private async Task<BlockFacts> ReadAsync(LineBlock block, string file, CancellationToken stop)
    {
        await _threads.WaitAsync(stop);
        try
        {
            return Read(block, file);
        }
        finally
        {
            _threads.Release();
        }
    }

    private BlockFacts Read(LineBlock block, string file)
    {
        var facts = _written.TryTake(out var written) ? written : new BlockFacts(block.Length);
        var extractor = _idle.TryTake(out var idle) ? idle : _first.ForAnotherThread();
        using var json = new Utf8JsonWriter(
            facts.Json,
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
        );
        block.ForEachLine(
            (line, number) =>
            {
                if (ReadLine(line, extractor, json, facts) is { } reason)
                {
                    facts.Skipped.Add(new(file, number, reason));
                }
            }
        );
        _idle.Add(extractor);
        block.Return();
        return facts;
    }

    // Null, or why the line is no posting.
    private string? ReadLine(ReadOnlySpan<byte> line, Extractor extractor, Utf8JsonWriter json, BlockFacts facts)
    {
        if (PostingLine.Read(line, out var id, out var posting) is { } reason)
        {
            return reason;
        }

        var read = extractor.Read(posting);
        json.WriteStartObject();
        FactsLine.Write(json, id, read);
        if (withEvidence)
        {
            EvidenceLine.Write(json, read);
        }

        json.WriteEndObject();
        json.Flush();
        json.Reset();
        facts.Json.Write("\n"u8);
        facts.Count++;
        return null;
    }
}
