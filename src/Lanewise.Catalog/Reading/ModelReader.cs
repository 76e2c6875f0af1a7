using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>models/*.csv</c>: a row a weight of a linear model.</summary>
internal static class ModelReader
{
    /// <summary>The weights of the file, in its order.</summary>
    public static IReadOnlyList<ModelWeight> Read(CatalogFile file, Mistakes mistakes)
    {
        var csv = new CsvFile(file, mistakes);
        if (!csv.Expect("class", "feature", "weight"))
        {
            return [];
        }

        var weights = new List<ModelWeight>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (csv.Next())
        {
            var (name, feature) = (csv[0].ToString(), csv[1].ToString());
            if (
                !double.TryParse(csv[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                || !double.IsFinite(weight)
            )
            {
                csv.Report("weight", $"'{csv[2]}' is no number");
            }
            else if (!seen.Add($"{name}\n{feature}"))
            {
                csv.Report("feature", $"{feature} of {name} stands twice");
            }
            else
            {
                weights.Add(new(name, feature, weight));
            }
        }

        return weights;
    }
}
