using System.Collections.Immutable;
using Lanewise.Market.Query;

namespace Lanewise.Market.Signals;

/// <summary>A few openings behind each figure of a choice.</summary>
internal sealed class SignalEvidence
{
    private const int Most = 3;

    private readonly Dictionary<(int Choice, string Signal), ImmutableArray<string>> _openings;

    private SignalEvidence(Dictionary<(int, string), ImmutableArray<string>> openings) => _openings = openings;

    /// <summary>Reads the first few by id; none where there are no choices.</summary>
    public static SignalEvidence Read(MarketQuery query, ComparedScope scope) =>
        new(
            scope.Choices.IsEmpty
                ? []
                : query
                    .Rows(
                        $"""
                        SELECT choice, signal, array_to_string(min(DISTINCT opening_id, {Most}), ',') FROM (
                          SELECT c.choice, c.opening_id, unnest(f.signals) AS signal
                          FROM {ComparedPostings.Table} c JOIN facts f ON f.posting_id = c.posting_id
                          WHERE c.volume >= 2 AND c.on_basis
                        ) GROUP BY choice, signal
                        """,
                        (chunk, row) =>
                            KeyValuePair.Create(
                                (chunk.Int(0, row), chunk[1].String(row)),
                                chunk[2].String(row).Split(',').ToImmutableArray()
                            )
                    )
                    .ToDictionary()
        );

    /// <summary>The choice with its openings.</summary>
    public ChoiceSignals AddTo(ChoiceSignals choice, int number) =>
        choice with
        {
            Signals =
            [
                .. choice.Signals.Select(share =>
                    share with
                    {
                        OpeningIds = _openings.GetValueOrDefault((number, share.Name), []),
                    }
                ),
            ],
        };
}
