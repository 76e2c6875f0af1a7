using System.Numerics;
using Lanewise.Extraction.Models;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.Optimization;

namespace Lanewise.Training;

/// <summary>
/// Multinomial logistic regression, fitted by L-BFGS, with a ridge penalty on how far every weight but the bias is from what the catalog says.
/// </summary>
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
    /// <param name="prior">Weights where no example says otherwise, feature by feature; feature 0 is the bias.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="penalty">Penalty on the squared distance from the prior; above 0.</param>
    /// <returns>A weight for each feature and class, feature by feature.</returns>
    public static double[] Fit(IReadOnlyList<Example> examples, double[] prior, int classes, double penalty)
    {
        var objective = ObjectiveFunction.Gradient(weights => Loss(weights, examples, prior, classes, penalty));
        var start = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.DenseOfArray(prior);
        var minimizer = new LimitedMemoryBfgsMinimizer(
            GradientTolerance,
            GradientTolerance,
            GradientTolerance,
            Memory,
            MostSteps
        );
        return minimizer.FindMinimum(objective, start).MinimizingPoint.AsArray();
    }

    private static (double Value, MathNet.Numerics.LinearAlgebra.Vector<double> Gradient) Loss(
        MathNet.Numerics.LinearAlgebra.Vector<double> weights,
        IReadOnlyList<Example> examples,
        double[] prior,
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
            LinearModel.ToChances(chances);
            loss -= example.Weight * Math.Log(Math.Max(chances[example.Class], double.Epsilon));
            chances[example.Class] -= 1;
            foreach (var (feature, value, _) in example.Features)
            {
                AddScaled(gradient.AsSpan(feature * classes, classes), example.Weight * value, chances);
            }
        }

        for (var i = classes; i < w.Length; i++)
        {
            var distance = w[i] - prior[i];
            loss += penalty / 2 * distance * distance;
            gradient[i] += penalty * distance;
        }

        return (loss, DenseVector.OfArray(gradient));
    }

    /// <summary>The log-odds of each class for an example.</summary>
    public static void Score(ReadOnlySpan<double> weights, Example example, Span<double> scores)
    {
        scores.Clear();
        foreach (var (feature, value, _) in example.Features)
        {
            AddScaled(scores, value, weights.Slice(feature * scores.Length, scores.Length));
        }
    }

    // Element by element, so the width of the processor's vectors changes no bit.
    private static void AddScaled(Span<double> sums, double factor, ReadOnlySpan<double> addends)
    {
        var wide = sums.Length - (sums.Length % Vector<double>.Count);
        for (var i = 0; i < wide; i += Vector<double>.Count)
        {
            (new Vector<double>(sums[i..]) + (new Vector<double>(addends[i..]) * factor)).CopyTo(sums[i..]);
        }

        for (var i = wide; i < sums.Length; i++)
        {
            sums[i] += addends[i] * factor;
        }
    }
}
