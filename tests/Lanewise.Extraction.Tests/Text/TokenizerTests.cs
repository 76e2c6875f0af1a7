using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class TokenizerTests
{
    // Words around the length of a vector, letters that fold and that do not, and every sign that is treated on its own.
    private static readonly string[] Pieces =
    [
        "a",
        "Go",
        "fifteen-letters",
        "abcdefghijklmno",
        "abcdefghijklmnop",
        "ABCDEFGHIJKLMNOPQ",
        "responsibilitiesResponsibilities",
        "Zürich",
        "Łódź",
        "straße",
        "abcdefghijklmnö",
        "ünderabcdefghijk",
        "язык",
        "ЯЗЫК",
        "ªº",
        "×",
        "K",
        "上海",
        "ひらがな",
        "中a文",
        "1",
        "99.5",
        "120,000",
        "60’000",
        "1.",
        "3D",
        "k8s",
        "http://a.b/c?d=e.",
        "https:",
        "HTTPS://X",
        "www.x.org",
        "www",
        "wwW.",
        "http",
        "’",
        "‘",
        "‑",
        "–",
        "•",
        "€",
        "😀",
        "\ud800",
        "\0",
        "\u00AD",
        "\u200B",
        "\u00A0",
        "\uFEFF",
        "\t",
        "\r",
        " ",
        " ",
        " ",
        " ",
        ".",
        ",",
        ":",
        "/",
        "-",
        "(",
        "|",
        "@",
        "[",
        "`",
        "{",
        "~",
        "'",
    ];

    private static readonly Gen<string> AnyLine = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .Or(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get.Replace('\n', ' ')));

    [Fact]
    public void Cuts_any_line_as_its_slow_twin_does() =>
        Prop.ForAll(
                AnyLine.ToArbitrary(),
                line =>
                {
                    var slow = SlowTokens.Of(line);
                    var tokens = Cut(line);
                    tokens
                        .Select(token => (token.Start, token.End, token.Kind, Shape(token)))
                        .ShouldBe(slow.Select(token => (token.Start, token.End, token.Kind, token.Shape)), line);
                    tokens.Select(token => token.Hash).ShouldBe(slow.Select(Hash), line);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Words_have_one_hash_exactly_if_they_are_folded_alike()
    {
        var words = Pieces
            .SelectMany(SlowTokens.Of)
            .Where(token => token.Kind is TokenKind.Word or TokenKind.Ideograph)
            .ToList();
        words.Select(Hash).Distinct().Count().ShouldBe(words.Select(word => word.Folded).Distinct().Count());
    }

    private static ulong Hash(SlowToken token) =>
        token.Kind switch
        {
            TokenKind.Symbol => token.Folded[0],
            TokenKind.Url => 0,
            _ => Folding.Hash(token.Folded),
        };

    private static TokenShape Shape(Token token) =>
        (token.IsGlued ? TokenShape.Glued : TokenShape.None)
        | (token.IsCapital ? TokenShape.Capital : TokenShape.None)
        | (token.IsUpper ? TokenShape.Upper : TokenShape.None)
        | (token.StartsLine ? TokenShape.LineStart : TokenShape.None);

    private static Token[] Cut(string line)
    {
        var tokens = new Tokens();
        Tokenizer.Cut(line, 0, line.Length, tokens);
        return tokens.Items.ToArray();
    }
}
