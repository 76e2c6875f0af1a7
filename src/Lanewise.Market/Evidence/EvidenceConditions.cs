using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Evidence;

/// <summary>What openings must be beyond what a figure counts, as conditions on their ids.</summary>
internal static class EvidenceConditions
{
    /// <summary>The openings of a query that satisfy what a question asks beyond its figure.</summary>
    /// <param name="behind">SQL of the openings of the figure.</param>
    /// <param name="scope">Which postings count.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="keyed">SQL of the openings that its keys allow; null for all.</param>
    public static string Restrict(string behind, ComparedScope scope, EvidenceQuestion question, string? keyed)
    {
        var conditions = new List<string>();
        if (question is { Choice: { } choice, With: { } other })
        {
            conditions.Add(AlsoAsks(choice, other));
        }

        if (keyed is not null)
        {
            conditions.Add($"opening_id IN ({keyed})");
        }

        if (question.Signal is not null)
        {
            conditions.Add(SaysSignal(scope));
        }

        return conditions.Count == 0
            ? behind
            : $"SELECT * FROM (\n{behind}\n) WHERE {string.Join("\n  AND ", conditions)}";
    }

    // In any of its postings, as the shares of signals count them.
    private static string SaysSignal(ComparedScope scope) =>
        $"""
            opening_id IN (
              SELECT f.opening_id FROM facts f
              WHERE {scope.OnBasis} AND {new FilterSql(scope.Filter).Condition} AND list_contains(f.signals, $signal)
            )
            """;

    // Of one either/or group either does, so it does not ask for both.
    private static string AlsoAsks(Choice choice, Choice other)
    {
        string Quoted(Choice named) => $"'{named.Name.Replace("'", "''", StringComparison.Ordinal)}'";
        var asks =
            $"opening_id IN (SELECT opening_id FROM {ComparedPostings.Table} WHERE choice = 1 AND on_basis AND volume >= 2)";
        return choice.Kind != ChoiceKind.Technology || other.Kind != ChoiceKind.Technology
            ? asks
            : $"""
                {asks} AND opening_id NOT IN (
                  SELECT c.opening_id FROM {ComparedPostings.Table} c
                  JOIN mentions a ON a.posting_id = c.posting_id AND a.name = {Quoted(choice)}
                  JOIN mentions b ON b.posting_id = a.posting_id AND b.alternatives = a.alternatives AND b.name = {Quoted(
                    other
                )}
                  WHERE c.choice = 0 AND c.on_basis AND c.volume = 2
                )
                """;
    }
}
