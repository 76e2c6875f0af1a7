using System.Reflection;
using Lanewise.Catalog.Reading;

namespace Lanewise.Catalog.Tests;

/// <summary>docs/catalog.md says what every field of every file means.</summary>
public sealed class CatalogDocumentTests
{
    private static readonly string Document = File.ReadAllText(
        Path.Combine(SharedFolder.Repository, "docs", "catalog.md")
    );

    [Fact]
    public void Every_field_that_is_read_is_described()
    {
        var fields = typeof(Entry)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(string[]) && f.Name.EndsWith("Fields", StringComparison.Ordinal))
            .SelectMany(f => (string[])f.GetValue(null)!) // a static field has no owner and these are never null
            .Distinct(StringComparer.Ordinal)
            .ToList();
        fields.Count.ShouldBeGreaterThan(20);
        fields.Where(f => !Document.Contains($"| `{f}` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_is_described()
    {
        var catalog = Path.Combine(SharedFolder.Repository, "catalog");
        foreach (var file in Directory.EnumerateFiles(catalog, "*.*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(catalog, file).Replace('\\', '/');
            var name = path.StartsWith("technologies/", StringComparison.Ordinal) ? "technologies/*.yaml" : path;
            name = path.StartsWith("phrases/", StringComparison.Ordinal) ? "phrases/<topic>.yaml" : name;
            name = path.StartsWith("taxes/", StringComparison.Ordinal) ? "taxes/*.yaml" : name;
            name = path.StartsWith("models/", StringComparison.Ordinal) ? "models/<model>.csv" : name;
            name = path.StartsWith("portfolio/rules/", StringComparison.Ordinal)
                ? "portfolio/rules/<language>.yaml"
                : name;
            (
                name.EndsWith(".md", StringComparison.Ordinal) || Document.Contains(name, StringComparison.Ordinal)
            ).ShouldBeTrue(path);
        }
    }
}
