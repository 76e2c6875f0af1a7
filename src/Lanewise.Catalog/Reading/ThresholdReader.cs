using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>thresholds.yaml</c>.</summary>
internal static class ThresholdReader
{
    private static readonly string[] Fields = ["name", "value", "detail"];

    /// <summary>All thresholds; one that is missing, given twice or not a number of 0 or more is reported.</summary>
    public static Thresholds Read(CatalogFile file, Names names)
    {
        var byName = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var entry in Entry.All(file, Fields, names))
        {
            var name = entry.Text("name");
            var text = entry.Text("value");
            _ = entry.Text("detail");
            if (!Thresholds.Names.Contains(name, StringComparer.Ordinal))
            {
                entry.Report(entry.Line, "name", $"no measure asks for a threshold '{name}'");
            }
            else if (
                !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            )
            {
                entry.Report(entry.LineOf("value"), "value", $"'{text}' must be a number of 0 or more");
            }
            else if (!byName.TryAdd(name, value))
            {
                entry.Report(entry.Line, "name", $"'{name}' stands twice");
            }
        }

        foreach (var missing in Thresholds.Names.Where(name => !byName.ContainsKey(name)))
        {
            names.Mistakes.Add(file.Shown, 1, "name", $"the threshold '{missing}' is missing or has no number");
        }

        return new Thresholds(byName);
    }
}
