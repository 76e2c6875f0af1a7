using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction;

/// <summary>Lists of facts in which each value stands once, with the first place it was read from.</summary>
internal static class DistinctFacts
{
    /// <summary>Adds a value unless the list has it.</summary>
    public static void AddOnce<T>(this ImmutableArray<Fact<T>>.Builder found, T value, Span span, double score = 1)
    {
        foreach (var fact in found)
        {
            if (EqualityComparer<T>.Default.Equals(fact.Value, value))
            {
                return;
            }
        }

        found.Add(new(value, span, score));
    }
}
