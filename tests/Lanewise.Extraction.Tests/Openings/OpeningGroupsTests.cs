using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Openings;

namespace Lanewise.Extraction.Tests.Openings;

public sealed class OpeningGroupsTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20261121, 9).WithMaxTest(200);

    [Fact]
    public void One_requisition_in_several_cities_is_one_opening()
    {
        var groups = Group(
            Posting("b") with
            {
                Title = "engineer",
                Location = "berlin",
                Requisition = "R-12",
            },
            Posting("a") with
            {
                Title = "engineer",
                Location = "paris",
                Requisition = "R-12",
            }
        );

        groups.ShouldBe(["a", "a"]);
    }

    [Fact]
    public void A_word_in_place_of_a_requisition_links_nothing() =>
        Group(Posting("a") with { Requisition = "EVERGREEN" }, Posting("b") with { Requisition = "EVERGREEN" })
            .ShouldBe(["a", "b"]);

    [Fact]
    public void A_requisition_over_many_titles_is_a_pool_and_links_nothing()
    {
        var postings = Enumerable
            .Range(0, 8)
            .Select(index => Posting("p" + index) with { Title = "role " + index, Requisition = "4008" })
            .ToArray();

        Group(postings).Distinct(StringComparer.Ordinal).Count().ShouldBe(8);
    }

    [Fact]
    public void Requisitions_of_two_sources_are_not_compared() =>
        Group(Posting("a") with { Requisition = "7" }, Posting("b") with { Requisition = "7", Source = "lever" })
            .ShouldBe(["a", "b"]);

    [Fact]
    public void One_text_in_two_cities_is_one_opening() =>
        Group(
                Posting("a") with
                {
                    Title = "engineer",
                    Location = "berlin",
                    Signature = Text(1, 0),
                },
                Posting("b") with
                {
                    Title = "engineer",
                    Location = "paris",
                    Signature = Text(1, 10),
                }
            )
            .ShouldBe(["a", "a"]);

    [Fact]
    public void One_text_under_two_titles_is_two_openings() =>
        Group(
                Posting("a") with
                {
                    Title = "engineer",
                    Signature = Text(1, 0),
                },
                Posting("b") with
                {
                    Title = "designer",
                    Signature = Text(1, 0),
                }
            )
            .ShouldBe(["a", "b"]);

    [Fact]
    public void One_text_under_two_requisitions_is_two_openings_also_through_a_third_posting()
    {
        var posting = Posting("a") with { Title = "engineer", Signature = Text(1, 0) };

        Group(
                posting with
                {
                    Requisition = "R-1",
                },
                posting with
                {
                    Id = "b",
                },
                posting with
                {
                    Id = "c",
                    Requisition = "R-2",
                }
            )
            .ShouldBe(["a", "a", "c"]);
    }

    [Fact]
    public void A_repost_within_six_weeks_continues_the_opening_and_a_later_one_does_not()
    {
        var first = Posting("a") with { Signature = Text(3, 0), LastDay = Day(0) };

        Group(
                first,
                first with
                {
                    Id = "b",
                    FirstDay = Day(31),
                    LastDay = Day(31),
                },
                first with
                {
                    Id = "c",
                    FirstDay = Day(100),
                    LastDay = Day(100),
                }
            )
            .ShouldBe(["a", "a", "c"]);
    }

    [Fact]
    public void Titles_open_on_one_day_are_two_openings_and_a_successor_continues_the_one_that_ended_last()
    {
        var posting = Posting("a") with { Title = "nurse", Location = "oslo" };

        Group(
                posting with
                {
                    LastDay = Day(10),
                },
                posting with
                {
                    Id = "b",
                    LastDay = Day(20),
                },
                posting with
                {
                    Id = "c",
                    FirstDay = Day(25),
                    LastDay = Day(60),
                }
            )
            .ShouldBe(["a", "b", "b"]);
    }

    [Fact]
    public void Postings_of_unknown_employers_need_all_but_equal_texts()
    {
        var posting = Posting("a") with { Signature = Text(4, 0) };

        OpeningGroups
            .Group(
                [posting, posting with { Id = "b", Signature = Text(4, 60) }, posting with { Id = "c" }],
                OpeningRules.UnknownCompany
            )
            .ShouldBe(["a", "b", "a"]);
    }

    [Fact]
    public void The_order_of_the_postings_does_not_matter() =>
        Check.One(
            Repeatable,
            Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                seed =>
                {
                    var random = new Random(seed);
                    var postings = Enumerable.Range(0, 30).Select(index => Generate(random, index)).ToArray();
                    var shuffled = postings.ToArray();
                    random.Shuffle(shuffled);

                    var expected = postings
                        .Zip(Group(postings))
                        .ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
                    var actual = shuffled
                        .Zip(Group(shuffled))
                        .ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);

                    actual.ShouldBe(expected, ignoreOrder: true);
                    expected.ShouldAllBe(pair => expected[pair.Value] == pair.Value);
                    expected.ShouldAllBe(pair => string.CompareOrdinal(pair.Value, pair.Key) <= 0);
                }
            )
        );

    private static OpeningPosting Generate(Random random, int index)
    {
        var first = Day(random.Next(200));
        return new()
        {
            Id = "p" + index.ToString("00", null),
            Source = random.Next(2) == 0 ? "lever" : "ashby",
            Title = random.Next(3) == 0 ? "" : "title " + random.Next(2),
            Location = "city " + random.Next(2),
            Requisition = random.Next(3) == 0 ? "R-" + random.Next(5) : null,
            FirstDay = first,
            LastDay = first.AddDays(random.Next(40)),
            Signature = random.Next(3) == 0 ? null : Text(random.Next(3), random.Next(80)),
        };
    }

    private static string[] Group(params OpeningPosting[] postings) =>
        OpeningGroups.Group(postings, OpeningRules.SameCompany);

    private static OpeningPosting Posting(string id) =>
        new()
        {
            Id = id,
            Source = "greenhouse",
            FirstDay = Day(0),
            LastDay = Day(30),
        };

    private static DateOnly Day(int number) => new DateOnly(2026, 1, 1).AddDays(number);

    /// <summary>Two hundred words, the first of them replaced.</summary>
    private static TextSignature? Text(int seed, int replaced)
    {
        var random = new Random(seed);
        var words = Enumerable.Range(0, 200).Select(_ => "word" + random.Next(1000)).ToArray();
        return TextSignature.Of(string.Join(' ', words.Select((word, at) => at < replaced ? "new" + word : word)));
    }
}
