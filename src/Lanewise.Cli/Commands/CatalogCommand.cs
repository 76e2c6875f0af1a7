using System.CommandLine;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Cli.Lookup;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise catalog</c>: what the program knows of a technology, lane, role, layer, signal or place.</summary>
internal static class CatalogCommand
{
    private static readonly Argument<string?> Name = new("NAME")
    {
        Description =
            "Any spelling of a technology, lane, role, layer, signal or place; without it, the number of each kind.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Kind = new("--kind")
    {
        Description = "List the names of a kind, such as language, database, lane, role or signal.",
        HelpName = "KIND",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("catalog", "Look up what is known of a technology, lane, role or place.")
        {
            Name,
            Kind,
        };
        command.SetAction(Run);
        return command.WithExamples("lanewise catalog go", "lanewise catalog --kind database");
    }

    private static int Run(ParseResult parsed)
    {
        var knowledge = Start.Knowledge(parsed);
        var isJson = parsed.GetValue(GlobalOptions.Json);
        return parsed.GetValue(Name) is { } name
            ? Find(knowledge, name, isJson)
            : List(knowledge, parsed.GetValue(Kind), isJson);
    }

    private static int Find(Knowledge knowledge, string name, bool isJson)
    {
        var entries = CatalogEntries.Named(knowledge, name).ToList();
        if (isJson)
        {
            JsonOutput.Write(json => WriteEntries(json, entries));
        }

        if (entries.Count == 0)
        {
            var near = Suggestions.For(name, CatalogEntries.All(knowledge).Select(e => e.Name));
            Console.Error.WriteLine($"the catalog knows no {name}{Suggestions.Sentence(near)}");
            return ExitCode.Incomplete;
        }

        if (!isJson)
        {
            entries.ForEach(WriteEntry);
        }

        return ExitCode.Done;
    }

    private static int List(Knowledge knowledge, string? kind, bool isJson)
    {
        var all = CatalogEntries.All(knowledge, kind).ToList();
        if (all.Count == 0)
        {
            var kinds = CatalogEntries.All(knowledge).Select(e => e.Kind).Distinct(StringComparer.Ordinal);
            throw new UsageException($"the catalog has no kind {kind}; it has {string.Join(", ", kinds)}");
        }

        var lines = kind is null
            ? all.GroupBy(e => e.Kind, StringComparer.Ordinal).Select(g => (g.Key, Value: Figures.Count(g.Count())))
            : all.Select(e => (Key: e.Name, Value: ""));
        if (isJson)
        {
            JsonOutput.Write(json => WriteNames(json, all));
            return ExitCode.Done;
        }

        foreach (var (key, value) in lines)
        {
            Console.WriteLine(value.Length == 0 ? key : $"{key, -16} {value, 6}");
        }

        return ExitCode.Done;
    }

    private static void WriteEntry(CatalogEntry entry)
    {
        Console.WriteLine($"{entry.Name} ({entry.Kind})");
        foreach (var field in entry.Fields)
        {
            Console.WriteLine($"  {field.Name.Replace('_', ' '), -12} {string.Join(", ", field.Values)}");
        }
    }

    private static void WriteEntries(Utf8JsonWriter json, List<CatalogEntry> entries)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, entry.Kind);
            json.WriteString("name"u8, entry.Name);
            foreach (var field in entry.Fields)
            {
                json.WriteStartArray(field.Name);
                field.Values.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, List<(string Kind, string Name)> all)
    {
        json.WriteStartArray();
        foreach (var (kind, name) in all)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, kind);
            json.WriteString("name"u8, name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
