using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Market.Reach;

/// <summary>Skills with what follows from them: who works with Django works with Python.</summary>
internal static class KnownSkills
{
    /// <summary>Names of technologies that the skills imply, also through others, beyond the skills themselves; in order.</summary>
    public static ImmutableArray<string> ImpliedBy(Knowledge knowledge, ImmutableArray<string> skills)
    {
        var implies = knowledge.Technologies.ToDictionary(
            technology => technology.Name,
            technology => technology.Implies,
            StringComparer.Ordinal
        );
        var known = new HashSet<string>(skills, StringComparer.Ordinal);
        var open = new Stack<string>(known);
        while (open.TryPop(out var skill))
        {
            foreach (var implied in implies.GetValueOrDefault(skill, []).Where(known.Add))
            {
                open.Push(implied);
            }
        }

        return [.. known.Except(skills, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
