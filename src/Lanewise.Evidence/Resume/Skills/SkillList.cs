using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Resume.Skills;

/// <summary>Puts together what a résumé says of each technology, and adds what follows from them.</summary>
internal sealed class SkillList(Knowledge knowledge)
{
    private readonly Dictionary<string, Technology> _byName = knowledge.Technologies.ToDictionary(
        technology => technology.Name,
        StringComparer.Ordinal
    );

    /// <summary>The skills, the best backed and longest used first.</summary>
    /// <param name="named">Each technology with a place that names it, in the order of the text.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="today">The month that what lasts is counted to.</param>
    public ImmutableArray<Skill> Of(
        IEnumerable<(Technology Technology, Place Place)> named,
        ImmutableArray<Role> roles,
        Month today
    )
    {
        var skills = named
            .GroupBy(name => name.Technology.Name, name => name.Place, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    Skill(group.Key, null, [.. group.Distinct().SelectMany(place => place.Proofs())], roles, today),
                StringComparer.Ordinal
            );
        foreach (
            var skill in skills
                .Values.OrderByDescending(skill => skill.Backing)
                .ThenByDescending(skill => skill.Months)
                .ToList()
        )
        {
            foreach (var implied in Implied(skill.Name))
            {
                var own = skills.GetValueOrDefault(implied);
                if (own is null || own.Backing < skill.Backing)
                {
                    skills[implied] = Skill(
                        implied,
                        skill.Name,
                        [.. (own?.Proofs ?? []).Concat(skill.Proofs).Distinct().OrderBy(proof => proof.Quote.Line)],
                        roles,
                        today
                    );
                }
            }
        }

        return
        [
            .. skills
                .Values.OrderByDescending(skill => skill.Backing)
                .ThenByDescending(skill => skill.Months)
                .ThenBy(skill => skill.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private Skill Skill(
        string name,
        string? impliedBy,
        ImmutableArray<Proof> proofs,
        ImmutableArray<Role> roles,
        Month today
    )
    {
        var used = proofs
            .Where(proof => proof.Kind == ProofKind.Role)
            .Select(proof => proof.Role)
            .OfType<int>()
            .Distinct()
            .Select(role => roles[role]);
        var (months, last) = Timeline.Covered(used, today);
        return new()
        {
            Name = name,
            Kind = _byName[name].Kind,
            Backing = Place.BackingOf(proofs),
            ImpliedBy = impliedBy,
            Months = months,
            LastUsed = last,
            Proofs = proofs,
        };
    }

    // Also through others: who works with one works with what that one implies.
    private HashSet<string> Implied(string name)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
        {
            foreach (var implied in _byName[next].Implies.Where(_byName.ContainsKey).Where(known.Add))
            {
                open.Push(implied);
            }
        }

        _ = known.Remove(name);
        return known;
    }
}
