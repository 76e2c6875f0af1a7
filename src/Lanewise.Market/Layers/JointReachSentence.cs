using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Market.Layers;

/// <summary>Says in a sentence which languages open most openings together.</summary>
internal static class JointReachSentence
{
    private const int MostTies = 3;
    private const string OfAll = " of the openings that ask for a language";

    /// <summary>The sentence of a reach that was not refused.</summary>
    public static string Of(JointReach reach)
    {
        var single =
            reach.Singles.Length == 1
                ? $"{Named(reach.Singles[0])} opens {Share(reach.Singles[0], OfAll)} by itself"
                : $"{Named(reach.Singles[0])} opens most by itself ({Share(reach.Singles[0], OfAll)}{Ties(reach.Singles)})";
        if (reach.Pairs.IsEmpty)
        {
            return $"{single}.";
        }

        var pair = $"the best pair is {Named(reach.Pairs[0])} ({Share(reach.Pairs[0])}{Ties(reach.Pairs)})";
        if (reach.Thirds.IsEmpty)
        {
            return $"{single}; {pair}.";
        }

        var third = reach.Thirds[0].Languages.Except(reach.Pairs[0].Languages).Single();
        var added = $"with {third} as the third they open {Share(reach.Thirds[0])}{Ties(reach.Thirds, reach.Pairs[0])}";
        var other =
            reach.Threes[0].Openings > reach.Thirds[0].Openings
                ? $"; the best three without regard to the pair are {Named(reach.Threes[0])} ({Share(reach.Threes[0])})"
                : "";
        return $"{single}; {pair}; {added}{other}.";
    }

    private static string Named(RankedSet set) => Joined(set.Languages);

    // The best set of each size opens at least as many openings as the best of the size before, which are enough.
    private static string Share(RankedSet set, string of = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{set.Share?.Value * 100:0.#}%{of}, 95% interval {set.Share?.Low * 100:0.#}% to {set.Share?.High * 100:0.#}%"
        );

    private static string Ties(ImmutableArray<RankedSet> sets, RankedSet? without = null)
    {
        string[] tied =
        [
            .. sets.Where(set => set.IsTied).Select(set => Joined(set.Languages.Except(without?.Languages ?? []))),
        ];
        return tied.Length switch
        {
            0 => "",
            > MostTies => string.Create(CultureInfo.InvariantCulture, $"; a tie with {tied.Length} others"),
            _ => $"; a tie with {string.Join(", ", tied)}",
        };
    }

    private static string Joined(IEnumerable<string> languages) => string.Join(" and ", languages);
}
