using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three")]
    [InlineData("<ul><li>a</li><li><p>b</p></li></ul>c", "- a\n- b\n\nc")]
    [InlineData("a<br>b<br/><br/>c", "a\nb\n\nc")]
    [InlineData("Go<p>Rust", "Go\n\nRust")]
    [InlineData("&lt;p&gt;escaped &amp;amp; twice&lt;/p&gt;", "escaped & twice")]
    [InlineData("it&#x27;s &euro;5 &#128512; &bogus; & &#xD800;", "it's €5 😀 &bogus; & &#xD800;")]
    [InlineData("<script>alert('x')</script>after<style>p{}</style>", "after")]
    [InlineData("x <!-- hidden <p> --> y", "x y")]
    [InlineData("1 < 2 <b>bold</b>", "1 < 2 bold")]
    [InlineData("never <closed", "never")]
    [InlineData("<pre>a\nb</pre>c", "a\nb\nc")]
    [InlineData("word<b>s</b> and <i>more</i>", "words and more")]
    public void Shows_what_a_reader_of_the_page_sees(string html, string plain) =>
        HtmlText.ToPlain(html).ShouldBe(plain);

    [Theory]
    [InlineData("I <3 C++ & Go", false)]
    [InlineData("a < b > c", false)]
    [InlineData("one<p>two", true)]
    [InlineData("R&amp;D", true)]
    public void Tells_html_from_plain_text(string text, bool isHtml) => HtmlText.IsHtml(text).ShouldBe(isHtml);

    [Fact]
    public void Any_soup_of_tags_becomes_text()
    {
        var pieces = Gen.Elements(
            "<p>",
            "</p>",
            "<li",
            ">",
            "&amp;",
            "&#",
            ";",
            "<!--",
            "-->",
            "<script>",
            "x",
            " ",
            "\n",
            "<",
            "😀",
            "<pre>"
        );
        Prop.ForAll(
                pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(),
                html => HtmlText.ToPlain(html).Length <= html.Length * 3
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
