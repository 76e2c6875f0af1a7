using System.Collections.Immutable;
using Lanewise.Accuracy.Labels;
using Lanewise.Accuracy.Scoring;
using Lanewise.Catalog;
using Lanewise.Extraction;

namespace Lanewise.Accuracy.Agreement;

/// <summary>
/// Reads postings without the structured fields of their source, and compares what was read with what the fields say: labels for which
/// nobody had to read anything, on as many postings as there are.
/// </summary>
/// <remarks>
/// What the fields say is what the extractor makes of them alone, so that both sides speak of places and amounts in the same words. Text
/// and fields need not be about the same thing, so the agreement is no accuracy; disagreements are to be read.
/// </remarks>
public sealed class WithheldFields
{
    private const string Go = "Go";
    private const string Golang = "Golang";

    private readonly ImmutableArray<Lane> _lanes;

    /// <summary>Makes one over a catalog.</summary>
    /// <param name="knowledge">The catalog, whose lanes are compared with the names of teams.</param>
    public WithheldFields(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _lanes = knowledge.Lanes;
    }

    /// <summary>Compares one posting, field by field.</summary>
    /// <param name="extractor">Reads it, several times.</param>
    /// <param name="id">Its id.</param>
    /// <param name="posting">It, with the fields of its source.</param>
    /// <param name="team">The team or department that its source names, or null.</param>
    /// <returns>An outcome for everything that the fields say.</returns>
    public IEnumerable<AgreementOutcome> Compare(Extractor extractor, string id, PostingText posting, string? team)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(posting);
        var text = TextAlone(posting);
        var read = PostingLabel.Of(id, extractor.Read(text));
        var fields = PostingLabel.Of(id, extractor.Read(posting with { Text = "", Title = "" }));
        var outcomes = new (string Field, IEnumerable<string> InFields, IEnumerable<string> InText)[]
        {
            (AgreementFields.Pay, ComparedFields.Pay(fields), ComparedFields.Pay(read)),
            (AgreementFields.Employment, fields.Employment, read.Employment),
            (AgreementFields.Workplace, fields.Workplace, read.Workplace),
            (AgreementFields.Country, ComparedFields.Countries(fields), ComparedFields.Countries(read)),
            (AgreementFields.City, ComparedFields.Cities(fields), ComparedFields.Cities(read)),
            (AgreementFields.Lane, LaneOf(team), read.Lanes.Take(1)),
            (AgreementFields.Golang, WritesGolang(text) ? [Go] : [], GoIn(extractor, text)),
        };
        return outcomes
            .Select(o => new AgreementOutcome(o.Field, id, posting.Company, Sorted(o.InFields), Sorted(o.InText)))
            .Where(o => !o.InFields.IsEmpty);
    }

    private static PostingText TextAlone(PostingText posting) =>
        new()
        {
            Text = posting.Text,
            Title = posting.Title,
            Company = posting.Company,
            Date = posting.Date,
        };

    // The lane whose title or whose weightiest word the team is called by; teams called "Engineering" say nothing.
    private IEnumerable<string> LaneOf(string? team) =>
        team is null
            ? []
            : _lanes
                .Select(lane => (lane.Name, Weight: WeightOf(lane, team)))
                .Where(lane => lane.Weight > 0)
                .OrderByDescending(lane => lane.Weight)
                .Select(lane => lane.Name)
                .Take(1);

    private static double WeightOf(Lane lane, string team) =>
        lane.Title.Equals(team, StringComparison.OrdinalIgnoreCase)
            ? 1
            : lane.Words.Where(w => w.Key.Equals(team, StringComparison.OrdinalIgnoreCase)).Sum(w => w.Value);

    private static bool WritesGolang(PostingText text) =>
        text.Text.Contains(Golang, StringComparison.OrdinalIgnoreCase)
        || text.Title.Contains(Golang, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> GoIn(Extractor extractor, PostingText text) =>
        WritesGolang(text)
            ? extractor
                .Read(text with { Text = WithoutGolang(text.Text), Title = WithoutGolang(text.Title) })
                .Mentions.Where(m => m.Technology.Name == Go && m.ImpliedBy is null)
                .Select(m => m.Technology.Name)
            : [];

    private static string WithoutGolang(string text) => text.Replace(Golang, Go, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<string> Sorted(IEnumerable<string> values) =>
        [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
