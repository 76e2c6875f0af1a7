using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class WordTableTests
{
    // Few low bits, so that words meet in one place.
    private static readonly Gen<ulong> AnyHash = Gen.Choose(1, 40).Select(low => Spread((ulong)low));

    [Fact]
    public void Gives_what_a_dictionary_gives_and_the_default_for_other_words() =>
        Prop.ForAll(
                AnyHash.ListOf().ToArbitrary(),
                hashes =>
                {
                    var words = hashes.Distinct().ToDictionary(hash => hash, hash => (int)(hash % 1000) + 1);
                    var table = new WordTable<int>(words.Count);
                    foreach (var (hash, value) in words)
                    {
                        table[hash] = value;
                    }

                    for (var hash = 0UL; hash < 60; hash++)
                    {
                        table[hash].ShouldBe(words.GetValueOrDefault(hash));
                        table[Spread(hash)].ShouldBe(words.GetValueOrDefault(Spread(hash)));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static ulong Spread(ulong low) => low | (low % 7 << 40);
}
