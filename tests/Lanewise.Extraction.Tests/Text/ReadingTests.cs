using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class ReadingTests
{
    [Fact]
    public void Title_and_location_follow_the_description_in_the_text_and_come_first_in_tokens()
    {
        var reading = Readings.Of(
            new PostingText
            {
                Text = "Write Go.",
                Title = "Engineer",
                Location = "Berlin",
            }
        );
        reading.Text.ShouldBe("Write Go.\n\nEngineer\nBerlin");
        reading.Written(reading.Tokens[0]).ToString().ShouldBe("Engineer");
        reading.Lines.ToArray().Select(line => line.Part).ShouldBe([Part.Title, Part.Location, Part.Description]);
    }

    [Fact]
    public void Plain_text_without_fields_stays_as_it_is()
    {
        const string text = "One\r\nTwo\u0000 <3 three & four";
        Readings.Of(text).Text.ShouldBe(text);
    }

    [Fact]
    public void Headings_open_sections_and_lists_belong_to_them()
    {
        var reading = Readings.Of(
            new PostingText
            {
                Title = "x",
                Text = "Hello\nRequirements:\n- Go\n\nBenefits\nFruit\nSomething else:\n- x\nPreferred: Rust",
            }
        );
        reading
            .Lines.ToArray()
            .Where(line => !line.IsEmpty && line.Part == Part.Description)
            .Select(line => line.Section)
            .ShouldBe([
                SectionKind.Body,
                SectionKind.Requirements,
                SectionKind.Requirements,
                SectionKind.Benefits,
                SectionKind.Benefits,
                SectionKind.Body,
                SectionKind.Body,
                SectionKind.Preferred,
            ]);
    }

    [Fact]
    public void A_sentence_ends_at_a_full_stop_but_not_inside_a_name()
    {
        var reading = Readings.Of("We like Node.js a lot. Rust too.");
        var (first, end) = reading.SentenceOf(2);
        reading.Written(first, end).ToString().ShouldBe("We like Node.js a lot.");
    }

    [Fact]
    public void Any_text_is_cut_into_tokens_that_lie_in_it_in_order()
    {
        Prop.ForAll<string?, string?>(
                (text, title) =>
                {
                    var reading = Readings.Of(new PostingText { Text = text ?? "", Title = title ?? "" });
                    var last = 0;
                    foreach (var line in reading.Lines)
                    {
                        last = line.Start;
                        foreach (var token in reading.Tokens[line.FirstToken..line.EndToken])
                        {
                            token.Start.ShouldBeGreaterThanOrEqualTo(last);
                            token.End.ShouldBeGreaterThan(token.Start);
                            token.End.ShouldBeLessThanOrEqualTo(line.End);
                            last = token.End;
                        }
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
