namespace Lanewise.Training;

/// <summary>Measures a model on examples that it has not learnt from.</summary>
internal static class CrossValidation
{
    /// <summary>The scores of each example by a model that was fitted without the example's group.</summary>
    /// <param name="model">All examples.</param>
    /// <param name="folds">Into how many parts the groups are split; at least 2.</param>
    public static double[][] Scores(ModelExamples model, int folds)
    {
        var examples = model.Examples;
        var scores = new double[examples.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = (model with { Examples = [.. examples.Where(e => Fold(e.Group, folds) != fold)] }).Fit();
            for (var i = 0; i < scores.Length; i++)
            {
                if (Fold(examples[i].Group, folds) == fold)
                {
                    LogisticRegression.Score(weights, examples[i], scores[i] = new double[model.Classes.Count]);
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
