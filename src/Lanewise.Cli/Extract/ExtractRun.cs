using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Extraction;

namespace Lanewise.Cli.Extract;

/// <summary>Reads postings by blocks of lines on several threads and writes their facts in the order of the input.</summary>
internal sealed class ExtractRun(Knowledge knowledge, int threads, bool withEvidence, Action<SkippedLine> skip)
{
    private readonly Extractor _first = new(knowledge);
    private readonly ConcurrentBag<Extractor> _idle = [];

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
            inWork.Enqueue(Task.Run(() => Read(block, file), stop));
            if (inWork.Count >= threads)
            {
                await WriteAsync(await inWork.Dequeue(), output, stop);
            }
        }

        while (inWork.TryDequeue(out var work))
        {
            await WriteAsync(await work, output, stop);
        }
    }

    private async Task WriteAsync(BlockFacts facts, Stream output, CancellationToken stop)
    {
        foreach (var line in facts.Skipped)
        {
            Skip(line);
        }

        Written += facts.Count;
        await output.WriteAsync(facts.Json.WrittenMemory, stop);
    }

    private void Skip(SkippedLine line)
    {
        Skipped++;
        skip(line);
    }

    private BlockFacts Read(LineBlock block, string file)
    {
        var facts = new BlockFacts(block.Length);
        var extractor = _idle.TryTake(out var idle) ? idle : _first.ForAnotherThread();
        using var json = new Utf8JsonWriter(
            facts.Json,
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
        );
        block.ForEachLine((line, number) => ReadLine(line, new SkippedLine(file, number, ""), extractor, json, facts));
        _idle.Add(extractor);
        block.Return();
        return facts;
    }

    private void ReadLine(
        ReadOnlySpan<byte> line,
        SkippedLine place,
        Extractor extractor,
        Utf8JsonWriter json,
        BlockFacts facts
    )
    {
        if (PostingLine.Read(line, out var id, out var posting) is { } reason)
        {
            facts.Skipped.Add(place with { Reason = reason });
            return;
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
    }
}
