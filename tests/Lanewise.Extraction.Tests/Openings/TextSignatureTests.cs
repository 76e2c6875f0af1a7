using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Openings;

namespace Lanewise.Extraction.Tests.Openings;

public sealed class TextSignatureTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20261121, 7).WithMaxTest(300);

    [Fact]
    public void Estimate_is_within_five_standard_errors_of_the_exact_similarity() =>
        Check.One(
            Repeatable,
            Prop.ForAll(
                ArbMap.Default.ArbFor<int>().Filter(seed => seed != int.MinValue),
                Gen.Choose(0, 400).ToArbitrary(),
                (seed, changed) =>
                {
                    var words = Words(seed, 400);
                    var others = words.ToArray();
                    Words(~seed, changed).CopyTo(others, 0);
                    var (left, right) = (string.Join(' ', words), string.Join(", ", others));

                    var exact = Jaccard(left, right);
                    var estimate = TextSignature.Of(left)!.Similarity(TextSignature.Of(right)!);

                    var error = Math.Sqrt(exact * (1 - exact) / 128);
                    Math.Abs(estimate - exact).ShouldBeLessThanOrEqualTo((5 * error) + 0.03);
                }
            )
        );

    [Fact]
    public void Estimates_are_right_on_average()
    {
        var bias = Enumerable
            .Range(1, 200)
            .Average(seed =>
            {
                var words = Words(seed, 300);
                var others = words.ToArray();
                Words(-seed, seed).CopyTo(others, 0);
                var (left, right) = (string.Join(' ', words), string.Join(' ', others));
                return TextSignature.Of(left)!.Similarity(TextSignature.Of(right)!) - Jaccard(left, right);
            });

        // The mean of 200 independent estimates has a standard error of at most 0.0032.
        Math.Abs(bias).ShouldBeLessThan(0.012);
    }

    [Fact]
    public void Case_and_punctuation_do_not_matter()
    {
        var text = string.Join(' ', Words(5, 60));

        TextSignature
            .Of(text)!
            .Similarity(TextSignature.Of(text.ToUpperInvariant().Replace(" ", " – ", StringComparison.Ordinal))!)
            .ShouldBe(1);
    }

    [Fact]
    public void A_sentence_has_no_signature() => TextSignature.Of("We are hiring. Write to us.").ShouldBeNull();

    private static string[] Words(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => "word" + random.Next(2000))];
    }

    /// <summary>The slow twin: sets of joined words.</summary>
    private static double Jaccard(string left, string right)
    {
        var (first, second) = (Shingles(left), Shingles(right));
        return (double)first.Intersect(second, StringComparer.Ordinal).Count()
            / first.Union(second, StringComparer.Ordinal).Count();
    }

    private static HashSet<string> Shingles(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(at => string.Join(' ', words[at..(at + 5)])),
        ];
    }
}
