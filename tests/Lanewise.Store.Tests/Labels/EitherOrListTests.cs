using Lanewise.Catalog;
using Lanewise.Extraction;

namespace Lanewise.Store.Tests.Labels;

/// <summary>The extractor's either/or groups against lists that a person read in real postings.</summary>
public sealed class EitherOrListTests
{
    private const double Least = 0.9;

    private static readonly Dictionary<string, EitherOrList[]> Lists = EitherOrList
        .All()
        .GroupBy(list => list.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, Facts>> Read = new(ReadAll);

    [SharedFact]
    public void Every_label_stands_on_spellings_of_its_languages()
    {
        foreach (var list in Lists.Values.SelectMany(lists => lists))
        {
            var runes = Read.Value[list.Id].Plain.EnumerateRunes().ToArray();
            var written = list.Spans.Select(span => string.Concat(runes[span[0]..span[1]])).ToArray();

            written.Length.ShouldBe(list.Names.Count, list.Id);
            written.Zip(list.Names, Spells).ShouldAllBe(spells => spells, $"{list.Id}: {string.Join(", ", written)}");
        }
    }

    [SharedFact]
    public void Labelled_lists_are_grouped_right() => AgreementOver(_ => true);

    [SharedFact]
    public void Lists_that_nobody_looks_at_are_grouped_right() => AgreementOver(list => list.IsUnseen);

    private static void AgreementOver(Func<EitherOrList, bool> isOf)
    {
        var agreement = new Agreement();
        foreach (var (id, lists) in Lists.Where(posting => isOf(posting.Value[0])))
        {
            agreement.Add(Found(Read.Value[id], lists), Wanted(lists));
        }

        agreement.Wanted.ShouldBeGreaterThan(75);
        agreement.OfLists.ShouldBeGreaterThanOrEqualTo(Least, agreement.ToString());
        agreement.OfPairs.ShouldBeGreaterThanOrEqualTo(Least, agreement.ToString());
    }

    // Only languages of labelled lists count: what the posting says elsewhere has no label.
    private static string[][] Found(Facts facts, EitherOrList[] lists)
    {
        var labelled = lists.SelectMany(list => list.Names).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. facts
                .Mentions.Where(mention => mention.Alternatives > 0 && labelled.Contains(mention.Technology.Name))
                .GroupBy(mention => mention.Alternatives, mention => mention.Technology.Name)
                .Select(group => group.ToArray())
                .Where(group => group.Length > 1),
        ];
    }

    // A list that repeats a part of a longer one adds nothing: a language has one group.
    private static string[][] Wanted(EitherOrList[] lists)
    {
        var groups = lists
            .Where(list => list.EitherOr)
            .Select(list => list.Names.ToHashSet(StringComparer.Ordinal))
            .ToList();
        return
        [
            .. groups
                .Where(group => !groups.Exists(other => other.IsProperSupersetOf(group)))
                .Select(group => group.ToArray()),
        ];
    }

    private static bool Spells(string written, string name)
    {
        var technology = Knowledge.Embedded.Technologies.Single(technology => technology.Name == name);
        return technology
            .Aliases.Concat(technology.Exact)
            .Concat(technology.Weak)
            .Any(spelling => spelling.StartsWith(written, StringComparison.OrdinalIgnoreCase));
    }

    private static Dictionary<string, Facts> ReadAll()
    {
        var extractor = new Extractor(Knowledge.Embedded);
        return SharedPostings
            .Of(Lists.Keys.ToHashSet(StringComparer.Ordinal))
            .ToDictionary(
                pair => pair.Key,
                pair =>
                    extractor.Read(
                        new()
                        {
                            Text = pair.Value.Text ?? "",
                            Title = pair.Value.Title ?? "",
                            Company = pair.Value.Company ?? "",
                            Location = pair.Value.Location ?? "",
                        }
                    ),
                StringComparer.Ordinal
            );
    }
}
