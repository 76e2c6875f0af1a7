using System.Globalization;

namespace Lanewise.Market.Layers;

/// <summary>Says in a sentence which language pays to learn next at which stage.</summary>
internal static class NextSentence
{
    private const int MostTies = 3;

    /// <summary>The sentence.</summary>
    public static string Of(NextLanguages next)
    {
        var told = next.Stages.Where(stage => stage.Refusal is null).ToArray();
        if (told.Length == 0)
        {
            return "Which language pays to learn next: too little data.";
        }

        var who = $"For one who knows {string.Join(" and ", next.Known)}";
        var silent = next.Stages.Where(stage => stage.Refusal is not null).Select(stage => stage.Stage).ToArray();
        var thin = silent.Length > 0 ? $"; too little data at {string.Join(", ", silent)}" : "";
        var change = next.OpeningsChangeAt is { } at
            ? $"the answer changes at {at}"
            : "the answer does not change beyond ties";
        return $"{who}, the language that adds most openings: {string.Join("; ", told.Select(Added))}; {change}{thin}. {Pay(next, told)}";
    }

    private static string Added(StageNext stage)
    {
        var best = stage.Next.Where(added => added.IsBest).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"at {stage.Stage} {Named([.. best.Select(added => added.Language)])} (+{100 * best[0].Share.Value:0.#}% of the openings, 95% interval {100 * best[0].Share.Low:0.#}% to {100 * best[0].Share.High:0.#}%)"
        );
    }

    private static string Pay(NextLanguages next, StageNext[] told)
    {
        string[] parts =
        [
            .. told.Where(stage => stage.Next.Count(added => added.Pay is not null) > 1)
                .Select(stage =>
                {
                    var best = stage.Next.Where(added => added.IsBestPaid).ToArray();
                    return best.Length == stage.Next.Count(added => added.Pay is not null)
                        ? $"at {stage.Stage} none can be told apart"
                        : $"at {stage.Stage} those of {Named([.. best.OrderByDescending(added => added.Pay!.Value.Value).Select(added => added.Language)])}";
                }),
        ];
        if (parts.Length == 0)
        {
            return "What the added openings pay: too little data.";
        }

        var change = next.PayChangesAt is { } at ? $"; that changes at {at}" : "";
        return $"The added openings that pay most: {string.Join("; ", parts)}{change}.";
    }

    // A tie of many names none.
    private static string Named(string[] languages) =>
        languages.Length switch
        {
            1 => languages[0],
            <= MostTies => $"a tie of {string.Join(", ", languages)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"a tie of {languages.Length}, {languages[0]} ahead"),
        };
}
