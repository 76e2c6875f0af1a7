using System.Text.Json;
using Lanewise.Evidence.Portfolio;

namespace Lanewise.Cli.Portfolio;

/// <summary>Writes what repositories prove as JSON; paths and quoted lines as they are, which JSON escapes.</summary>
internal static class PortfolioJson
{
    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<PortfolioReport> reports, string? signal)
    {
        json.WriteStartObject();
        json.WriteStartArray("repositories"u8);
        foreach (var report in reports)
        {
            Write(json, report, signal);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortfolioReport report, string? signal)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, report.Path);
        json.WriteString("version"u8, report.Version);
        WriteLanguages(json, report);
        WriteFiles(json, report);
        WriteComponents(json, report);
        WriteDependencies(json, report);
        WriteFindings(json, report, signal);
        json.WriteStartArray("skipped"u8);
        foreach (var skipped in report.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, skipped.Path);
            json.WriteString("reason"u8, skipped.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLanguages(Utf8JsonWriter json, PortfolioReport report)
    {
        json.WriteStartArray("languages"u8);
        foreach (var language in report.Languages)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, language.Language);
            json.WriteString("kind"u8, language.Kind);
            json.WriteNumber("files"u8, language.Files);
            json.WriteNumber("code"u8, language.Lines.Code);
            json.WriteNumber("comment"u8, language.Lines.Comment);
            json.WriteNumber("blank"u8, language.Lines.Blank);
            json.WriteNumber("test_code"u8, language.TestCode);
            if (report.Author.FirstOrDefault(a => a.Language == language.Language) is { } author)
            {
                json.WriteNumber("added_by_author"u8, author.Added);
                json.WriteNumber("added"u8, author.AllAdded);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("left_out"u8);
        foreach (var left in report.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("reason"u8, left.Reason);
            json.WriteNumber("files"u8, left.Files);
            json.WriteNumber("bytes"u8, left.Bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFiles(Utf8JsonWriter json, PortfolioReport report)
    {
        json.WriteStartArray("files"u8);
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, file.Path);
            json.WriteString("language"u8, file.Language);
            json.WriteNumber("code"u8, file.Lines.Code);
            json.WriteNumber("comment"u8, file.Lines.Comment);
            json.WriteNumber("blank"u8, file.Lines.Blank);
            json.WriteBoolean("test"u8, file.IsTest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComponents(Utf8JsonWriter json, PortfolioReport report)
    {
        json.WriteStartArray("components"u8);
        foreach (var component in report.Components)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, component.Path);
            json.WriteString("manifest"u8, component.Manifest);
            json.WriteString("language"u8, component.Language);
            json.WriteNumber("code"u8, component.Code);
            json.WriteNumber("test_code"u8, component.TestCode);
            json.WriteString("layer"u8, component.Layer);
            json.WriteStartArray("because"u8);
            foreach (var reason in component.Because)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter json, PortfolioReport report)
    {
        json.WriteStartArray("dependencies"u8);
        foreach (var dependency in report.Dependencies)
        {
            json.WriteStartObject();
            json.WriteString("package"u8, dependency.Package);
            json.WriteString("technology"u8, dependency.Technology);
            json.WriteString("sort"u8, dependency.Sort);
            json.WriteString("file"u8, dependency.File);
            json.WriteNumber("line"u8, dependency.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, PortfolioReport report, string? signal)
    {
        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings.Where(f => signal is null || f.Signal == signal))
        {
            json.WriteStartObject();
            json.WriteString("signal"u8, finding.Signal);
            json.WriteString("of"u8, finding.Of);
            json.WriteString("rule"u8, finding.Rule);
            json.WriteString("why"u8, finding.Why);
            json.WriteString("file"u8, finding.File);
            json.WriteNumber("line"u8, finding.Line);
            json.WriteString("quote"u8, finding.Quote);
            json.WriteStartArray("lines"u8);
            foreach (var line in finding.Lines)
            {
                json.WriteNumberValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
