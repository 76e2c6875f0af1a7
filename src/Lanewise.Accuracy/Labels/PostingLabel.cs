using System.Collections.Immutable;
using Lanewise.Extraction;

namespace Lanewise.Accuracy.Labels;

/// <summary>
/// What a reader, or the program, says of one posting, in the words of docs/labels.md. Lists are empty where the posting is silent.
/// </summary>
public sealed record PostingLabel
{
    /// <summary>The posting's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a job advertisement at all.</summary>
    public bool IsJob { get; init; } = true;

    /// <summary>Languages named as languages, each once.</summary>
    public ImmutableArray<LabelledLanguage> Languages { get; init; } = [];

    /// <summary>Either/or groups of languages.</summary>
    public ImmutableArray<ImmutableArray<string>> Alternatives { get; init; } = [];

    /// <summary>Names of other technologies.</summary>
    public ImmutableArray<string> Technologies { get; init; } = [];

    /// <summary>Separate statements of pay.</summary>
    public ImmutableArray<LabelledPay> Pay { get; init; } = [];

    /// <summary>Levels hired at.</summary>
    public ImmutableArray<string> Seniority { get; init; } = [];

    /// <summary>Forms of contract.</summary>
    public ImmutableArray<string> Employment { get; init; } = [];

    /// <summary>Remote, hybrid, onsite.</summary>
    public ImmutableArray<string> Workplace { get; init; } = [];

    /// <summary>Where a remote job may be done from.</summary>
    public ImmutableArray<string> RemoteFrom { get; init; } = [];

    /// <summary>Where the job is.</summary>
    public ImmutableArray<LabelledPlace> Places { get; init; } = [];

    /// <summary>Least years of experience asked for the job as a whole; null when not said.</summary>
    public decimal? YearsMin { get; init; }

    /// <summary>Lanes: of a label all that are right, of facts the strongest first.</summary>
    public ImmutableArray<string> Lanes { get; init; } = [];

    /// <summary>Layers, likewise.</summary>
    public ImmutableArray<string> Layers { get; init; } = [];

    /// <summary>The language the posting is written in, by ISO 639-1 code; null where it is not known. Groups, and is not compared.</summary>
    public string? WrittenIn { get; init; }

    /// <summary>What the extractor says of a posting; technologies that are only implied are left out.</summary>
    /// <param name="id">The posting's id.</param>
    /// <param name="facts">What was read.</param>
    public static PostingLabel Of(string id, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var named = facts.Mentions.Where(m => m.ImpliedBy is null).ToList();
        return new()
        {
            Id = id,
            IsJob = facts.IsJob.Value,
            Languages =
            [
                .. named
                    .Where(m => m.Technology.IsLanguage)
                    .Select(m => new LabelledLanguage(m.Technology.Name, Vocabulary.WordOf(m.Role), m.IsPrimary)),
            ],
            Alternatives =
            [
                .. named
                    .Where(m => m.Technology.IsLanguage && m.Alternatives > 0)
                    .GroupBy(m => m.Alternatives, m => m.Technology.Name)
                    .Select(g => g.ToImmutableArray()),
            ],
            Technologies = [.. named.Where(m => !m.Technology.IsLanguage).Select(m => m.Technology.Name)],
            Pay = [.. facts.Pay.Select(p => new LabelledPay(p.Min, p.Max, p.Currency, Vocabulary.WordOf(p.Period)))],
            Seniority = Words(facts.Seniority),
            Employment = Words(facts.Employment),
            Workplace = Words(facts.Workplace),
            RemoteFrom = Names(facts.RemoteFrom),
            Places = [.. facts.Places.Select(p => new LabelledPlace(p.City, p.Region, p.Country))],
            YearsMin = facts.YearsMin?.Value,
            Lanes = Names(facts.Lanes),
            Layers = Names(facts.Layers),
            WrittenIn = facts.WrittenIn,
        };
    }

    private static ImmutableArray<string> Words<T>(ImmutableArray<Fact<T>> facts)
        where T : struct, Enum => [.. facts.Select(f => Vocabulary.WordOf(f.Value))];

    private static ImmutableArray<string> Names(ImmutableArray<Fact<string>> facts) => [.. facts.Select(f => f.Value)];
}
