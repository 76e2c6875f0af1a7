using System.Text;

namespace Lanewise.Sources.Tests.Documents;

public sealed class HostileContentTests
{
    private const string Job =
        """{"id":7,"title":"Engineer","absolute_url":"https://boards.greenhouse.io/acme/jobs/7","internal_job_id":3""";

    [Theory]
    [InlineData("[", "]")]
    [InlineData("""{"a":""", "}")]
    public void Ten_thousand_levels_are_refused_with_a_place(string open, string close)
    {
        var bomb =
            string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));

        Reasons(bomb).ShouldHaveSingleItem().ShouldStartWith("no valid JSON at byte ");
    }

    [Fact]
    public void Bomb_after_whole_records_leaves_them()
    {
        var readings = Read($$"""{"jobs":[{{Job}}},{"x":{{new string('[', 5000)}}""");

        readings.Count(reading => reading.Posting is not null).ShouldBe(1);
        readings[^1].Skipped.Single().Reason.ShouldStartWith("no valid JSON");
    }

    [Fact]
    public void Description_of_fifty_megabytes_is_read()
    {
        var text = new string('x', 50_000_000);

        var posting = Read($$"""{"jobs":[{{Job}},"content":"{{text}}"}]}""").Single().Posting!;

        posting.Text!.Length.ShouldBe(50_000_000);
        posting.Raw.Length.ShouldBeLessThan(1000);
    }

    [Fact]
    public void Invalid_utf8_is_reported_by_line_and_read_as_replacement()
    {
        byte[] content =
        [
            .. Encoding.UTF8.GetBytes($$"""{"jobs":[{{Job}},{{"\n"}}"content":"a"""),
            0xFF,
            .. "b\"}]}"u8,
        ];

        var readings = SourceReader.ReadDocument(content).Readings;

        readings[0].Posting!.Text.ShouldBe("a\uFFFDb");
        readings[1].Skipped.Single().ShouldBe(new Skipped(2, null, "invalid UTF-8 at byte 128, read as U+FFFD"));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_lose_the_text() =>
        Read($$"""{"jobs":[{{Job}},"content":"a\ud83d b\ud83d\ude80c"}]}""")
            .Single()
            .Posting!.Text.ShouldBe("a\uFFFD b🚀c");

    [Fact]
    public void Nul_characters_are_dropped_with_a_note()
    {
        var reading = Read($$"""{"jobs":[{{Job}},"content":"a\u0000b"}]}""").Single();

        reading.Posting!.Text.ShouldBe("ab");
        reading.Skipped.Single().ShouldBe(new Skipped(1, "content", "holds NUL characters, which were dropped"));
    }

    [Theory]
    [InlineData("\"+058052-01-01\"")]
    [InlineData("\"0000-00-00\"")]
    [InlineData("99999999999999999999999999")]
    [InlineData("\"1885-01-01\"")]
    [InlineData("\"soon\"")]
    public void Date_that_is_none_is_noted_and_the_posting_kept(string date)
    {
        var reading = Read($$"""{"jobs":[{{Job}},"first_published":{{date}}}]}""").Single();

        reading.Posting!.PostedOn.ShouldBeNull();
        reading.Skipped.Single().Field.ShouldBe("first_published");
        reading.Skipped.Single().Reason.ShouldEndWith("expected a date between 1994 and 2100");
    }

    [Fact]
    public void Record_of_a_wrong_type_among_others_has_its_own_reason()
    {
        var readings = Read($$"""{"jobs":[{{Job}}},17,{"title":"no id"}]}""");

        readings[1].Skipped.Single().Reason.ShouldBe("expected an object, found Number");
        readings[2]
            .Skipped.Single()
            .ShouldBe(new Skipped(3, "id", "is missing or empty, and nothing else identifies the posting"));
    }

    [Fact]
    public void Html_nested_beyond_reason_is_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("<div>", 200_000)) + "A | B | C";

        Reasons($"<html>{nested}</html>").ShouldContain("nests deeper than 1000 elements, and was not parsed");
    }

    [Fact]
    public void Html_nested_deeply_is_read()
    {
        var nested = string.Concat(Enumerable.Repeat("<i>", 500)) + "A | B | C";

        var readings = Read(
            $"""<html><table><tr class="athing comtr" id="9"><td><div class="commtext">{nested}</div></td></tr></table></html>"""
        );

        readings.Single().Posting.ShouldNotBeNull().Text!.ShouldContain("A | B | C");
    }

    [Fact]
    public void Truncated_xml_keeps_the_positions_before_the_break()
    {
        var readings = Read(
            "<workzag-jobs><position><id>1</id><name>A</name><office>B</office><subcompany>C</subcompany></position><position><id>2</id><na"
        );

        readings[0].Posting!.SourceId.ShouldBe("1");
        readings[1].Skipped.Single().Reason.ShouldStartWith("no valid XML at line 1");
    }

    [Fact]
    public void Feed_of_no_known_source_is_read_by_its_elements()
    {
        var text = string.Concat(Enumerable.Repeat("Throw pots on a cold wheel. ", 10));
        var item =
            $"<item><title>Potter</title><link>https://a.example/1</link><description>{text}</description></item>";

        var posting = Read($"<?xml version=\"1.0\"?><rss><channel><title>Kiln</title>{item}</channel></rss>")
            .Single()
            .Posting;

        posting.ShouldNotBeNull().Title.ShouldBe("Potter");
        posting.SourceId.ShouldBe("https://a.example/1");
    }

    [Fact]
    public void Xml_entities_do_not_multiply()
    {
        var bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a><p><x>&c;</x></p></a>";

        SourceReader
            .ReadDocument(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + bomb))
            .Readings.ShouldAllBe(reading => reading.Posting == null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public void Empty_content_says_so(string content) => Reasons(content).ShouldBe(["is empty"]);

    [Fact]
    public void Utf16_is_read()
    {
        byte[] content = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($$"""{"jobs":[{{Job}}}]}""")];

        SourceReader.ReadDocument(content).Readings.Single().Posting!.SourceId.ShouldBe("7");
    }

    private static IReadOnlyList<Reading> Read(string content) =>
        SourceReader.ReadDocument(Encoding.UTF8.GetBytes(content)).Readings;

    private static IEnumerable<string> Reasons(string content) =>
        Read(content).SelectMany(reading => reading.Skipped).Select(skipped => skipped.Reason);
}
