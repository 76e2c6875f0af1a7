using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

/// <summary>Terms found line by line, in whatever order facts ask, against all found at once.</summary>
public class LineHitsTests
{
    private static readonly (Topic Topic, string Text, bool IsExact)[] Terms =
    [
        (Topic.Place, "go", false),
        (Topic.Place, "go to market", false),
        (Topic.Place, "market", false),
        (Topic.Place, "to", true),
    ];

    private static readonly Gen<string> AnyText = Gen.Elements("go", "to", "market", "town", "\n", "\n")
        .ListOf()
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Order_in_which_lines_are_asked_for_does_not_matter() =>
        Prop.ForAll(
                AnyText.ToArbitrary(),
                Gen.Choose(0, 1000).ListOf().ToArbitrary(),
                (text, asked) =>
                {
                    var (reading, atOnce) = (Readings.Of(text, Terms), Readings.Of(text, Terms));
                    foreach (
                        var line in asked.Where(_ => reading.Lines.Length > 0).Select(n => n % reading.Lines.Length)
                    )
                    {
                        var (first, end) = (reading.Lines[line].FirstToken, reading.Lines[line].EndToken);
                        var found = reading.HitsOfLine(Topic.Place, line).ToArray();
                        found.ShouldBe(atOnce.Hits(Topic.Place, first, end).ToArray(), text);
                    }

                    reading.Hits(Topic.Place).ToArray().ShouldBe(atOnce.Hits(Topic.Place).ToArray(), text);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Terms_of_one_posting_are_forgotten_with_the_next()
    {
        var reading = Readings.Of("go\nto market", Terms);
        reading.HitsOfLine(Topic.Place, 0).Length.ShouldBe(1);
        reading.Load(new() { Text = "town\ngo" });
        reading.HitsOfLine(Topic.Place, 0).IsEmpty.ShouldBeTrue();
        reading.Hits(Topic.Place).ToArray().Single().FirstToken.ShouldBe(1);
    }

    [Fact]
    public void Token_is_looked_at_without_the_rest_of_its_line()
    {
        var reading = Readings.Of("town go to market", Terms);
        reading.HitsAt(Topic.Place, 0).IsEmpty.ShouldBeTrue();
        reading.HitsAt(Topic.Place, 1).ToArray().Single().EndToken.ShouldBe(4);
        reading.HitsAt(Topic.Place, 4).IsEmpty.ShouldBeTrue();
    }
}
