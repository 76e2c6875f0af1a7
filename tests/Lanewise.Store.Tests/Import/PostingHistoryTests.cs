using FsCheck;
using FsCheck.Fluent;
using Lanewise.Sources;
using Lanewise.Store.Import;

namespace Lanewise.Store.Tests.Import;

public sealed class PostingHistoryTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20261121, 3).WithMaxTest(300);

    [Fact]
    public void The_end_state_does_not_depend_on_the_order_of_the_records() =>
        Check.One(
            Repeatable,
            Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                seed =>
                {
                    var random = new Random(seed);
                    var records = Enumerable.Range(0, 12).Select(_ => Record(random)).ToArray();
                    var expected = State(records);

                    random.Shuffle(records);

                    State(records).ShouldBe(expected);
                }
            )
        );

    [Fact]
    public void A_record_seen_again_changes_nothing()
    {
        var records = Enumerable.Range(0, 12).Select(number => Record(new Random(number))).ToArray();

        State([.. records, .. records]).ShouldBe(State(records));
    }

    [Fact]
    public void A_posting_taken_down_was_not_seen_later() =>
        SeenDays
            .Of(Posting("a", null) with { ClosedOn = new(2025, 5, 1) }, new(2026, 1, 1))
            .ShouldBe(new(new(2025, 5, 1), new(2025, 5, 1)));

    private static ImportedPosting Record(Random random)
    {
        var day = new DateOnly(2026, 1, 1).AddDays(random.Next(30));
        var posting = Posting("title " + random.Next(4), random.Next(3) == 0 ? null : "text " + random.Next(3)) with
        {
            PostedOn = random.Next(2) == 0 ? null : day.AddDays(-random.Next(5)),
            LastSeen = random.Next(2) == 0 ? null : day,
            ClosedOn = random.Next(5) == 0 ? day.AddDays(3) : null,
        };
        return new(posting, new("file", 0, 20), 1, new(2026, 2, 1));
    }

    private static Posting Posting(string title, string? text) =>
        new()
        {
            Source = "test",
            SourceId = "1",
            Title = title,
            Text = text,
            Raw = "{}",
        };

    private static string State(ImportedPosting[] records)
    {
        var history = new PostingHistory { Id = "1", Key = ("test", "1") };
        Array.ForEach(records, history.Merge);
        var versions = history
            .Versions.OrderBy(version => version.Content)
            .Select(version => $"{version.Content} {version.Seen}");
        return $"{history.Current.Content} {history.Seen} {history.ClosedOn}\n{string.Join('\n', versions)}";
    }
}
