using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Openings;

namespace Lanewise.Extraction.Tests.Openings;

public sealed class LoneTextsTests
{
    private const double LeastSimilarity = 0.9;

    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20261121, 7).WithMaxTest(100);

    [Fact]
    public void A_text_that_another_is_similar_to_is_never_alone() =>
        Check.One(
            Repeatable,
            Prop.ForAll(
                Gen.Choose(0, 1_000_000).ToArbitrary(),
                Gen.Choose(0, 40).ToArbitrary(),
                (seed, changed) =>
                {
                    var (text, other) = (Signature(seed, 0), Signature(seed, changed));
                    var lone = new LoneTexts(LeastSimilarity, 2);
                    lone.Add(text);
                    lone.Add(other);

                    return text.Similarity(other) < LeastSimilarity || (!lone.IsAlone(text) && !lone.IsAlone(other));
                }
            )
        );

    [Fact]
    public void Nearly_all_texts_that_share_nothing_are_alone()
    {
        var texts = Enumerable.Range(0, 2_000).Select(seed => Signature(seed, 0)).ToList();
        var lone = new LoneTexts(LeastSimilarity, texts.Count);
        texts.ForEach(lone.Add);

        texts.Count(lone.IsAlone).ShouldBeGreaterThan(1_800);
    }

    /// <summary>The signature of 300 words, the first of them others.</summary>
    private static TextSignature Signature(int seed, int changed) =>
        TextSignature.Of(
            string.Join(' ', Enumerable.Range(0, 300).Select(at => at < changed ? $"other{at}" : $"word{seed}x{at}"))
        )!;
}
