using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class WordSetTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 60).Select(number => $"word{number}")];

    [Fact]
    public void Holds_its_words_in_any_case_and_no_others() =>
        Prop.ForAll(
                Gen.Elements(Words).ListOf().ToArbitrary(),
                words =>
                {
                    var set = new WordSet([.. words.Select(word => word.ToUpperInvariant())]);
                    foreach (var word in Words)
                    {
                        set.Contains(Folding.Hash(word)).ShouldBe(words.Contains(word));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Has_no_word_of_hash_0() => new WordSet(["one"]).Contains(0).ShouldBeFalse();
}
