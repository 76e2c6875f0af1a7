namespace Lanewise.Training;

/// <summary>What one model is trained from.</summary>
/// <param name="Name">Name of its file in <c>catalog/models/</c>.</param>
/// <param name="Classes">What it decides between.</param>
/// <param name="Features">Names of features by number; feature 0 is the bias.</param>
/// <param name="Examples">Examples.</param>
internal sealed record ModelExamples(
    string Name,
    IReadOnlyList<string> Classes,
    IReadOnlyList<string> Features,
    IReadOnlyList<Example> Examples
)
{
    /// <summary>What the catalog says before any example: a weight for each feature and class, feature by feature.</summary>
    public required double[] Prior { get; init; }

    /// <summary>The ridge penalty.</summary>
    public required double Penalty { get; init; }

    /// <summary>Weights below this are left out of the file.</summary>
    public required double LeastWeight { get; init; }

    /// <summary>The weights that fit the examples best, feature by feature.</summary>
    public double[] Fit() => LogisticRegression.Fit(Examples, Prior, Classes.Count, Penalty);

    /// <summary>Fits all examples and writes the model.</summary>
    /// <param name="root">The repository.</param>
    public void Train(string root)
    {
        var file = Path.Combine(root, "catalog", "models", $"{Name}.csv");
        ModelFile.Write(file, Classes, Features, Fit(), LeastWeight);
    }
}
