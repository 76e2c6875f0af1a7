using FsCheck;
using FsCheck.Fluent;
using Lanewise.Store.Shards;

namespace Lanewise.Store.Tests.Shards;

public sealed class ShardTests
{
    [Fact]
    public void Every_byte_of_every_file_is_in_one_shard_and_shards_are_even() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121, 17),
            Prop.ForAll(
                ArbMap.Default.ArbFor<NonNegativeInt[]>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (files, shards) => Covers([.. files.Select(file => (long)file.Get)], 1 + (shards.Get % 40))
            )
        );

    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("15/16", 15, 16)]
    public void A_shard_is_written_as_its_number_and_their_count(string text, int index, int count)
    {
        Shard.TryParse(text, out var shard).ShouldBeTrue();
        shard.ShouldBe(new Shard(index, count));
        shard.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("16/16")]
    [InlineData("-1/4")]
    [InlineData("0/0")]
    [InlineData("1/4/8")]
    [InlineData("0/100001")]
    [InlineData(" 1/4")]
    public void Anything_else_is_no_shard(string text) => Shard.TryParse(text, out _).ShouldBeFalse();

    private static void Covers(long[] lengths, int count)
    {
        var read = new long[lengths.Length];
        var beginnings = new int[lengths.Length];
        for (var index = 0; index < count; index++)
        {
            var parts = new Shard(index, count).Parts(lengths);
            for (var file = 0; file < lengths.Length; file++)
            {
                if (parts[file] is { } part)
                {
                    part.From.ShouldBe(read[file], "each part begins where the one before ended");
                    read[file] = part.To;
                    beginnings[file] += part.HasBeginning ? 1 : 0;
                }
            }

            var size = parts.Sum(part => part?.To - part?.From ?? 0);
            size.ShouldBeInRange(lengths.Sum() / count, (lengths.Sum() / count) + 1);
        }

        read.ShouldBe(lengths);
        beginnings.ShouldAllBe(shardsWithBeginning => shardsWithBeginning == 1);
    }
}
