using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Evidence.Resume.Skills;

/// <summary>Puts together which practices, skills and outcomes a résumé shows, by words or by technologies.</summary>
internal static class SignalList
{
    /// <summary>Whether a signal is one that a person shows; the others are wording of postings.</summary>
    public static bool IsOfPerson(Signal signal) =>
        signal.Kind is SignalKind.Practice or SignalKind.Skill or SignalKind.Outcome;

    /// <summary>The signals shown, in the order of the catalog.</summary>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="said">Each signal said in words with the place, in the order of the text.</param>
    /// <param name="named">Each technology named with the place, in the order of the text.</param>
    public static ImmutableArray<ShownSignal> Of(
        Knowledge knowledge,
        IEnumerable<(Signal Signal, Place Place)> said,
        IReadOnlyList<(Technology Technology, Place Place)> named
    )
    {
        var words = said.ToLookup(pair => pair.Signal.Name, pair => pair.Place);
        return
        [
            .. knowledge
                .Signals.Where(IsOfPerson)
                .Select(signal => Shown(signal, [.. words[signal.Name]], named))
                .OfType<ShownSignal>(),
        ];
    }

    private static ShownSignal? Shown(
        Signal signal,
        List<Place> said,
        IReadOnlyList<(Technology Technology, Place Place)> named
    )
    {
        var through = named
            .Where(name => signal.Technologies.Contains(name.Technology.Name, StringComparer.Ordinal))
            .ToList();
        ImmutableArray<Proof> proofs =
        [
            .. said.Concat(through.Select(name => name.Place))
                .Distinct()
                .SelectMany(place => place.Proofs())
                .OrderBy(proof => proof.Quote.Line),
        ];
        if (proofs.IsEmpty)
        {
            return null;
        }

        // The technology of the best backed place stands for the signal.
        var best = through
            .OrderByDescending(name => Place.BackingOf(name.Place.Proofs()))
            .Select(name => name.Technology.Name)
            .FirstOrDefault();
        return new(signal.Name, signal.Title, Place.BackingOf(proofs), said.Count == 0 ? best : null, proofs);
    }
}
