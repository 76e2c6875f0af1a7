using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.Optimization;

namespace Lanewise.Training;

/// <summary>Multinomial logistic regression with a ridge penalty on every weight but the bias, fitted by L-BFGS.</summary>
/// <remarks>
/// Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed., 4.4 and 18.3.2. One thread and one order of summing,
/// so the same examples give the same weights to the last bit.
/// </remarks>
internal static class LogisticRegression
{
    private const double GradientTolerance = 1e-6;
    private const int Memory = 12;
    private const int MostSteps = 400;

    /// <summary>The weights that fit the examples best.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="features">Number of features; feature 0 is the bias.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="penalty">Penalty on the squared weights; above 0.</param>
    /// <returns>A weight for each feature and class, feature by feature.</returns>
    public static double[] Fit(IReadOnlyList<Example> examples, int features, int classes, double penalty)
    {
        var objective = ObjectiveFunction.Gradient(weights => Loss(weights, examples, classes, penalty));
        var start = Vector<double>.Build.Dense(features * classes);
        var minimizer = new LimitedMemoryBfgsMinimizer(
            GradientTolerance,
            GradientTolerance,
            GradientTolerance,
            Memory,
            MostSteps
        );
        return minimizer.FindMinimum(objective, start).MinimizingPoint.AsArray();
    }

    /// <summary>Turns log-odds into chances that add up to 1.</summary>
    public static void ToChances(Span<double> scores)
    {
        var most = double.NegativeInfinity;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = Math.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private static (double Value, Vector<double> Gradient) Loss(
        Vector<double> weights,
        IReadOnlyList<Example> examples,
        int classes,
        double penalty
    )
    {
        var w = weights.AsArray();
        var gradient = new double[w.Length];
        var chances = new double[classes];
        var loss = 0.0;
        foreach (var example in examples)
        {
            Score(w, example, chances);
            ToChances(chances);
            loss -= example.Weight * Math.Log(Math.Max(chances[example.Class], double.Epsilon));
            chances[example.Class] -= 1;
            foreach (var (feature, value) in example.Features)
            {
                var row = gradient.AsSpan(feature * classes, classes);
                for (var i = 0; i < classes; i++)
                {
                    row[i] += example.Weight * value * chances[i];
                }
            }
        }

        for (var i = classes; i < w.Length; i++)
        {
            loss += penalty / 2 * w[i] * w[i];
            gradient[i] += penalty * w[i];
        }

        return (loss, DenseVector.OfArray(gradient));
    }

    /// <summary>The log-odds of each class for an example.</summary>
    public static void Score(ReadOnlySpan<double> weights, Example example, Span<double> scores)
    {
        scores.Clear();
        foreach (var (feature, value) in example.Features)
        {
            var row = weights.Slice(feature * scores.Length, scores.Length);
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] += value * row[i];
            }
        }
    }
}
