using System.Collections.Immutable;

namespace Lanewise.Statistics.Regression;

/// <summary>A difference between two groups in parts that add up.</summary>
/// <param name="Difference">Mean of the first group less that of the second.</param>
/// <param name="Explained">What it would be if only the mix differed.</param>
/// <param name="Unexplained">The rest.</param>
/// <param name="ByFactor">The explained part by factor.</param>
/// <param name="Clusters">Number of clusters behind the standard errors.</param>
public sealed record Decomposition(
    Part Difference,
    Part Explained,
    Part Unexplained,
    ImmutableArray<Part> ByFactor,
    int Clusters
);
