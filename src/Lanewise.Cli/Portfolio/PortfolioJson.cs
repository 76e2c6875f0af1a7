using System.Text.Json;
using Lanewise.Evidence.Portfolio;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Cli.Portfolio;

/// <summary>Writes what repositories prove as JSON; paths and quoted lines as they are, which JSON escapes.</summary>
internal static class PortfolioJson
{
    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<PortfolioReport> reports, string? signal)
    {
        json.WriteStartObject();
        WriteObjects(json, "repositories"u8, reports, report => Write(json, report, signal));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortfolioReport report, string? signal)
    {
        json.WriteString("path"u8, report.Path);
        json.WriteString("version"u8, report.Version);
        WriteObjects(json, "languages"u8, report.Languages, language => Write(json, report, language));
        WriteObjects(json, "left_out"u8, report.LeftOut, left => Write(json, left));
        WriteObjects(json, "files"u8, report.Files, file => Write(json, file));
        WriteObjects(json, "components"u8, report.Components, component => Write(json, component));
        WriteObjects(json, "dependencies"u8, report.Dependencies, dependency => Write(json, dependency));
        var findings = report.Findings.Where(f => signal is null || f.Signal == signal);
        WriteObjects(json, "findings"u8, findings, finding => Write(json, finding));
        WriteObjects(json, "skipped"u8, report.Skipped, skipped => Write(json, skipped));
    }

    private static void Write(Utf8JsonWriter json, PortfolioReport report, LanguageLines language)
    {
        json.WriteString("name"u8, language.Language);
        json.WriteString("kind"u8, language.Kind);
        json.WriteNumber("files"u8, language.Files);
        Write(json, language.Lines);
        json.WriteNumber("test_code"u8, language.TestCode);
        if (report.Author.FirstOrDefault(a => a.Language == language.Language) is { } author)
        {
            json.WriteNumber("added_by_author"u8, author.Added);
            json.WriteNumber("added"u8, author.AllAdded);
        }
    }

    private static void Write(Utf8JsonWriter json, LineCounts lines)
    {
        json.WriteNumber("code"u8, lines.Code);
        json.WriteNumber("comment"u8, lines.Comment);
        json.WriteNumber("blank"u8, lines.Blank);
    }

    private static void Write(Utf8JsonWriter json, LeftOutFiles left)
    {
        json.WriteString("reason"u8, left.Reason);
        json.WriteNumber("files"u8, left.Files);
        json.WriteNumber("bytes"u8, left.Bytes);
    }

    private static void Write(Utf8JsonWriter json, FileLines file)
    {
        json.WriteString("path"u8, file.Path);
        json.WriteString("language"u8, file.Language);
        Write(json, file.Lines);
        json.WriteBoolean("test"u8, file.IsTest);
    }

    private static void Write(Utf8JsonWriter json, Component component)
    {
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
    }

    private static void Write(Utf8JsonWriter json, Dependency dependency)
    {
        json.WriteString("package"u8, dependency.Package);
        json.WriteString("technology"u8, dependency.Technology);
        json.WriteString("sort"u8, dependency.Sort);
        json.WriteString("file"u8, dependency.File);
        json.WriteNumber("line"u8, dependency.Line);
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
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
    }

    private static void Write(Utf8JsonWriter json, SkippedPath skipped)
    {
        json.WriteString("path"u8, skipped.Path);
        json.WriteString("reason"u8, skipped.Reason);
    }

    private static void WriteObjects<T>(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        IEnumerable<T> items,
        Action<T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
