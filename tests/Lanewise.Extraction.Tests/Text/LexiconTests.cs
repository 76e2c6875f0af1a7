using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class LexiconTests
{
    [Theory]
    [InlineData("Node.js", "We use node.js daily", "node.js")]
    [InlineData("C++", "C/C++ and more", "C++")]
    [InlineData("S3", "on S3.", "S3")]
    [InlineData("full stack", "a full-stack role", "full-stack")]
    [InlineData("full-stack", "a full stack role", "full stack")]
    [InlineData("Python", "Python3 or Python2.7", "Python")]
    [InlineData("Zürich", "in ZURICH now", "ZURICH")]
    [InlineData(".NET", "the .NET stack", ".NET")]
    [InlineData("CI/CD", "own CI/CD", "CI/CD")]
    [InlineData("上海", "工作地点上海", "上海")]
    public void Finds_a_term_however_it_is_written(string term, string text, string written) =>
        Found(text, (term, null)).ShouldContain(written);

    [Theory]
    [InlineData("Go", "see golang.org or go.mod")]
    [InlineData("D", "3D graphics")]
    [InlineData("C", "C# and C++")]
    [InlineData("R", "r2 and H_R")]
    [InlineData("Rust", "mail jobs@rust.dev")]
    [InlineData("Java", "JavaScript")]
    [InlineData("node js", "nodejs")]
    public void Leaves_a_term_inside_something_else(string term, string text) =>
        Found(text, (term, null)).ShouldBeEmpty();

    [Fact]
    public void A_longer_term_and_an_earlier_term_win_over_others_of_their_topic()
    {
        Found("go to market with Go", ("go to market", null), ("go", null)).ShouldBe(["go to market", "Go"]);
        Found("ready to go now", ("ready to go", null), ("go", null)).ShouldBe(["ready to go"]);
    }

    [Fact]
    public void An_exact_term_counts_only_in_its_case() =>
        Found("React or react", ("React", "React")).ShouldBe(["React"]);

    [Fact]
    public void Terms_do_not_reach_over_a_line_break() =>
        Found("go to\nmarket", ("go to market", null)).ShouldBeEmpty();

    [Fact]
    public void Two_meanings_of_the_same_words_are_both_given() =>
        Found("in Georgia", ("Georgia", null), ("Georgia", null)).Count.ShouldBe(2);

    private static List<string> Found(string text, params (string Text, string? Exact)[] terms)
    {
        var reading = Readings.Of(text, terms);
        var found = new List<string>();
        foreach (var hit in reading.Hits(Topic.Technology))
        {
            found.Add(reading.Written(hit.FirstToken, hit.EndToken).ToString());
        }

        return found;
    }
}
