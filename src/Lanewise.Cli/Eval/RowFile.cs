using System.Text.Json;
using Lanewise.Accuracy.Labels;
using Lanewise.Cli.Extract;

namespace Lanewise.Cli.Eval;

/// <summary>A file of postings, facts or labels, one JSON object a line. A row that is wrong is told and left out.</summary>
internal static class RowFile
{
    /// <summary>Reads postings, which are rows with a text, or facts.</summary>
    public static IReadOnlyList<EvalRow> ReadFound(string file, Action<SkippedLine> skip) => Read(file, null, skip);

    /// <summary>Reads labels, with or without the posting's text.</summary>
    /// <param name="file">The file as named on the command line.</param>
    /// <param name="words">The words that labels may hold.</param>
    /// <param name="skip">Is told each row that is wrong.</param>
    public static IReadOnlyList<EvalRow> ReadLabels(string file, LabelWords words, Action<SkippedLine> skip) =>
        Read(file, words, skip);

    private static List<EvalRow> Read(string file, LabelWords? words, Action<SkippedLine> skip)
    {
        var rows = new Dictionary<string, EvalRow>(StringComparer.Ordinal);
        foreach (var block in LineFile.Read(file, skip))
        {
            block.ForEachLine(
                (line, number) =>
                {
                    if ((Row(line, words, out var row) ?? Add(row)) is { } reason)
                    {
                        skip(new(file, number, reason));
                    }
                }
            );
            block.Return();
        }

        return [.. rows.Values];

        string? Add(EvalRow row) => rows.TryAdd(row.Id, row) ? null : $"id: {row.Id} stands in an earlier line";
    }

    private static string? Row(ReadOnlySpan<byte> line, LabelWords? words, out EvalRow row)
    {
        row = new("", null, null, null);
        try
        {
            using var document = JsonDocument.Parse(line.ToArray());
            return Row(document.RootElement, line, words, out row);
        }
        catch (Exception failure) when (JsonMistake.Of(failure) is { } mistake)
        {
            return mistake;
        }
    }

    private static string? Row(JsonElement json, ReadOnlySpan<byte> line, LabelWords? words, out EvalRow row)
    {
        row = new("", Source(json), null, null);
        if (Has(json, "text"))
        {
            if (PostingLine.Read(line, out var id, out var posting) is { } reason)
            {
                return reason;
            }

            if (words is null)
            {
                row = row with { Id = id, Posting = posting };
                return null;
            }

            // Here these are labels; the extractor must not be told the answer.
            row = row with
            {
                Posting = posting with { Pay = [], Employment = "" },
            };
        }

        var mistake = LabelReader.Read(json, words, out var label);
        row = row with { Id = label.Id, Label = label };
        return mistake;
    }

    private static bool Has(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);

    private static string? Source(JsonElement json) =>
        Has(json, "source") && json.GetProperty("source") is { ValueKind: JsonValueKind.String } source
            ? source.GetString()
            : null;
}
