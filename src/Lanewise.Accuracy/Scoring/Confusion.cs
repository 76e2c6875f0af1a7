namespace Lanewise.Accuracy.Scoring;

/// <summary>One thing that goes wrong in a field.</summary>
/// <param name="Field">One of <see cref="ComparedFields.Names"/>.</param>
/// <param name="What">What goes wrong, in words: a value too many, a value missed, one answer in place of another.</param>
/// <param name="Times">How often.</param>
public sealed record Confusion(string Field, string What, int Times)
{
    /// <summary>What is wrong in one outcome, each thing once.</summary>
    internal static IEnumerable<Confusion> Of(Outcome outcome)
    {
        if (!ComparedFields.IsSet(outcome.Field))
        {
            var found = outcome.Found.IsEmpty ? "nothing" : outcome.Found[0];
            return [new(outcome.Field, $"{found} for {string.Join(" or ", outcome.Labelled)}", 1)];
        }

        var extra = outcome.Found.Except(outcome.Labelled, StringComparer.Ordinal);
        var missed = outcome.Labelled.Except(outcome.Found, StringComparer.Ordinal);
        return
        [
            .. extra.Select(value => new Confusion(outcome.Field, $"{value} found, not labelled", 1)),
            .. missed.Select(value => new Confusion(outcome.Field, $"{value} labelled, not found", 1)),
        ];
    }
}
