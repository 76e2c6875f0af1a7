using System.Globalization;
using System.Text.Json;
using Lanewise.Cli.Output;
using Lanewise.Sources;
using Lanewise.Store.Import;

namespace Lanewise.Cli.Import;

/// <summary>What an import did, for people and for machines.</summary>
internal static class ImportText
{
    // One table row a file is for a handful of files; hundreds are summed by folder and format.
    private const int MostRows = 40;
    private const int MostReasons = 5;

    /// <summary>Prints the table of files, their columns where they were guessed, the reasons for what was skipped, and the sum.</summary>
    public static void Write(ImportReport report, TextWriter output)
    {
        Table(report).Write(Terminal.Results);
        foreach (var file in report.Files.Where(f => f.Mapping is { Columns.Count: > 0 }))
        {
            output.WriteLine($"{file.Path}: columns were taken for");
            file.Mapping!.Explain().ToList().ForEach(line => output.WriteLine($"  {line}")); // filtered above
            output.WriteLine("  name others with --map FIELD=COLUMN");
        }

        foreach (var file in report.Files.Where(f => f.Skipped > 0 || f.LeftOutByReason.Count > 0))
        {
            WriteReasons(file, output);
        }

        output.WriteLine(Sum(report));
    }

    /// <summary>Writes the report as one JSON object.</summary>
    public static void WriteJson(ImportReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCounts(json, (report.Read, report.New, report.Changed, report.Same, report.Skipped));
        json.WriteNumber("rebuilt"u8, report.Rebuilt);
        json.WriteNumber("seconds"u8, Math.Round(report.Elapsed.TotalSeconds, 3));
        json.WriteStartArray("files"u8);
        foreach (var file in report.Files)
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Every record or file that was skipped, as far as they are listed, one a line: file, line, field, reason.</summary>
    public static IEnumerable<string> SkippedLines(IEnumerable<ImportedFile> files) =>
        files.SelectMany(file => file.FirstSkipped.Select(s => Place(file, s) + Reason(s)));

    private static TextTable Table(ImportReport report)
    {
        var table = new TextTable(
            new("file"),
            new("format"),
            new("read", IsNumber: true),
            new("new", IsNumber: true),
            new("changed", IsNumber: true),
            new("same", IsNumber: true),
            new("skipped", IsNumber: true)
        );
        var rows =
            report.Files.Count <= MostRows
                ? report.Files.Select(f => (f.Path, Files: new List<ImportedFile> { f }))
                : report
                    .Files.GroupBy(f => Path.GetDirectoryName(f.Path) ?? "", StringComparer.Ordinal)
                    .Select(g => ($"{g.Key} ({Figures.Count(g.Count(), "file")})", g.ToList()));
        foreach (var (name, files) in rows)
        {
            table.Add(
                name,
                string.Join(
                    ", ",
                    files.Select(f => f.Format).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal)
                ),
                Figures.Count(files.Sum(f => f.Read)),
                Figures.Count(files.Sum(f => f.New)),
                Figures.Count(files.Sum(f => f.Changed)),
                Figures.Count(files.Sum(f => f.Same)),
                Figures.Count(files.Sum(f => f.Skipped))
            );
        }

        return table;
    }

    private static void WriteReasons(ImportedFile file, TextWriter output)
    {
        WriteReasons(file, "skipped", file.SkippedByReason, file.FirstSkipped, output);
        if (file.SkippedByReason.Count > MostReasons)
        {
            output.WriteLine(
                $"{file.Path}: further reasons: {file.SkippedByReason.Count - MostReasons}; --skipped FILE lists them"
            );
        }

        WriteReasons(file, "taken without a field", file.LeftOutByReason, file.FirstLeftOut, output);
    }

    // A handful are told one by one; of more, how many for which reason, and the first as an example.
    private static void WriteReasons(
        ImportedFile file,
        string what,
        IReadOnlyList<KeyValuePair<string, long>> reasons,
        IReadOnlyList<Skipped> first,
        TextWriter output
    )
    {
        if (reasons.Sum(reason => reason.Value) <= Math.Min(first.Count, MostReasons))
        {
            first.ToList().ForEach(one => output.WriteLine($"{Place(file, one)}{what}: {Reason(one)}"));
            return;
        }

        foreach (var (reason, count) in reasons.Take(MostReasons))
        {
            output.WriteLine($"{file.Path}: {Figures.Count(count)} {what}: {reason}");
        }

        first.Take(1).ToList().ForEach(one => output.WriteLine($"{Place(file, one)}the first: {Reason(one)}"));
    }

    private static string Sum(ImportReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Read:N0} read: {report.New:N0} new, {report.Changed:N0} changed, {report.Same:N0} same, {report.Skipped:N0} skipped; {report.Elapsed.TotalSeconds:N1} s"
        ) + (report.Rebuilt > 0 ? $"; facts of {Figures.Count(report.Rebuilt, "posting")} read anew" : "");

    private static string Place(ImportedFile file, Skipped skipped) =>
        skipped.Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{skipped.Line}: ")
            : $"{file.Path}: ";

    private static string Reason(Skipped skipped) =>
        skipped.Field is null ? skipped.Reason : $"{skipped.Field}: {skipped.Reason}";

    private static void WriteFile(Utf8JsonWriter json, ImportedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, file.Path);
        json.WriteString("format"u8, file.Format);
        WriteList(json, "sources", file.Sources);
        WriteCounts(json, (file.Read, file.New, file.Changed, file.Same, file.Skipped));
        json.WriteStartObject("mapping"u8);
        foreach (var column in file.Mapping?.Columns ?? [])
        {
            json.WriteString(JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Field.ToString()), column.Column);
        }

        json.WriteEndObject();
        WriteReasons(json, "skipped_by_reason", file.SkippedByReason);
        WriteReasons(json, "left_out_by_reason", file.LeftOutByReason);
        json.WriteEndObject();
    }

    private static void WriteCounts(
        Utf8JsonWriter json,
        (long Read, long New, long Changed, long Same, long Skipped) counts
    )
    {
        json.WriteNumber("read"u8, counts.Read);
        json.WriteNumber("new"u8, counts.New);
        json.WriteNumber("changed"u8, counts.Changed);
        json.WriteNumber("same"u8, counts.Same);
        json.WriteNumber("skipped"u8, counts.Skipped);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        values.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, long>> reasons)
    {
        json.WriteStartObject(name);
        foreach (var (reason, count) in reasons)
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
    }
}
