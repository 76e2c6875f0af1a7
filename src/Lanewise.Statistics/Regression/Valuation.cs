namespace Lanewise.Statistics.Regression;

/// <summary>The regression whose coefficients value the mix of a decomposition.</summary>
/// <param name="Design">Its regressors; may have columns behind those of the mix.</param>
/// <param name="Coefficients">By column.</param>
/// <param name="Residuals">By row of the whole; 0 in rows that it was not fitted on.</param>
internal sealed record Valuation(Design Design, double[] Coefficients, double[] Residuals);
