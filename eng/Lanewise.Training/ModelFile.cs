using System.Globalization;

namespace Lanewise.Training;

/// <summary>Writes weights as a file of <c>catalog/models/</c>, the strongest of each class first.</summary>
internal static class ModelFile
{
    private const int Digits = 3;

    /// <summary>Writes the model, leaving out weights that round to less than <paramref name="least"/>.</summary>
    public static void Write(
        string path,
        IReadOnlyList<string> classes,
        IReadOnlyList<string> features,
        ReadOnlySpan<double> weights,
        double least
    )
    {
        var rows = new List<(int Class, double Weight, string Feature)>();
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = Math.Round(weights[i], Digits);
            if (Math.Abs(weight) >= least)
            {
                rows.Add((i % classes.Count, weight, features[i / classes.Count]));
            }
        }

        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("class,feature,weight");
        foreach (
            var (index, weight, feature) in rows.OrderBy(r => r.Class)
                .ThenByDescending(r => r.Weight)
                .ThenBy(r => r.Feature, StringComparer.Ordinal)
        )
        {
            file.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{Quoted(classes[index])},{Quoted(feature)},{weight}")
            );
        }
    }

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(',', '"') < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
