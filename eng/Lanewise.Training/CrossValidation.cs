namespace Lanewise.Training;

/// <summary>Measures a model on examples that it has not learnt from.</summary>
internal static class CrossValidation
{
    /// <summary>The scores of each example by a model that was fitted without the example's group.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="folds">Into how many parts the groups are split; at least 2.</param>
    /// <param name="features">Number of features; feature 0 is the bias.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="penalty">The ridge penalty.</param>
    public static double[][] Scores(
        IReadOnlyList<Example> examples,
        int folds,
        int features,
        int classes,
        double penalty
    )
    {
        var scores = new double[examples.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = LogisticRegression.Fit(
                [.. examples.Where(e => Fold(e.Group, folds) != fold)],
                features,
                classes,
                penalty
            );
            for (var i = 0; i < scores.Length; i++)
            {
                if (Fold(examples[i].Group, folds) == fold)
                {
                    LogisticRegression.Score(weights, examples[i], scores[i] = new double[classes]);
                }
            }
        }

        return scores;
    }

    // FNV-1a, because the hash of strings of the framework differs from run to run.
    private static int Fold(string group, int folds)
    {
        var hash = 2166136261u;
        foreach (var letter in group)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)(hash % (uint)folds);
    }
}
