using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Lanewise.Cli.Tests.Extract;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Posting =
        """{"id": "a1", "title": "Senior Go Engineer", "text": "We use Golang. You need 5+ years of experience with Go. Pay: $180,000 - $230,000 a year."}""";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_posting_gives_one_line_of_json_with_every_field()
    {
        var facts = One(_workspace.Run("extract", _workspace.Write("p.jsonl", Posting)));

        facts
            .EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe([
                "id",
                "is_job",
                "languages",
                "technologies",
                "implied",
                "pay",
                "seniority",
                "employment",
                "workplace",
                "remote_from",
                "places",
                "years_min",
                "lanes",
                "layers",
                "roles",
                "signals",
                "written_in",
            ]);
        facts.GetProperty("id").GetString().ShouldBe("a1");
        facts.GetProperty("languages")[0].GetProperty("name").GetString().ShouldBe("Go");
        facts.GetProperty("languages")[0].GetProperty("role").GetString().ShouldBe("title");
        facts.GetProperty("languages")[0].GetProperty("primary").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Every_piece_of_evidence_quotes_the_plain_text_by_code_points()
    {
        var posting = Posting.Replace("We use", "🚀🚀 We use", StringComparison.Ordinal);

        var facts = One(_workspace.Run("extract", _workspace.Write("p.jsonl", posting), "--evidence"));

        var plain = facts.GetProperty("plain").GetString()!.EnumerateRunes().ToList();
        var evidence = facts.GetProperty("evidence").EnumerateArray().ToList();
        evidence.ShouldNotBeEmpty();
        foreach (var piece in evidence)
        {
            var (start, end) = (piece.GetProperty("start").GetInt32(), piece.GetProperty("end").GetInt32());
            string.Concat(plain[start..end]).ShouldBe(piece.GetProperty("quote").GetString());
        }
    }

    [Fact]
    public void Postings_keep_their_order_on_several_threads()
    {
        var lines = Enumerable
            .Range(0, 20_000)
            .Select(i => $$"""{"id": {{i}}, "text": "{{new string('x', i % 97)}}"}""");

        var outcome = _workspace.Run(
            "extract",
            _workspace.Write("p.jsonl", string.Join('\n', lines)),
            "--threads",
            "4"
        );

        outcome.Code.ShouldBe(0);
        outcome.Lines.Select(Id).ShouldBe(Enumerable.Range(0, 20_000).Select(i => $"{i}"));
    }

    [Fact]
    public void Broken_lines_are_told_by_file_line_and_reason_and_the_rest_is_read()
    {
        string[] lines =
        [
            Posting,
            "{ broken",
            "",
            """{"text": "no id"}""",
            """{"id": "x"}""",
            """["not an object"]""",
            """{"id": "y", "text": 7}""",
            $$"""{"id": "deep", "text": "t", "more": {{new string('[', 10_000)}}{{new string(']', 10_000)}}}""",
            """{"id": "half", "text": "\ud800"}""",
            """{"id": "last", "text": "after all of them"}""",
        ];

        var outcome = _workspace.Run("extract", _workspace.Write("p.jsonl", string.Join("\r\n", lines)));

        outcome.Code.ShouldBe(1);
        outcome.Lines.Select(Id).ShouldBe(["a1", "last"]);
        var messages = outcome.Error.TrimEnd('\n').Split('\n');
        messages[..^1]
            .Select(m => m[(_workspace.Folder.Length + 1)..].Split(':')[1])
            .ShouldBe(["2", "4", "5", "6", "7", "8", "9"]);
        messages[1].ShouldEndWith("p.jsonl:4: id: missing, or neither text nor number");
        messages[^1].ShouldBe("7 skipped, 2 written");
    }

    [Fact]
    public void Invalid_utf8_nul_bytes_and_a_byte_order_mark_are_no_surprise()
    {
        byte[] content =
        [
            0xEF,
            0xBB,
            0xBF,
            .. Encoding.UTF8.GetBytes("{\"id\": \"marked\", \"text\": \"t\"}\n{\"id\": \"bad\", \"text\": \""),
            0xFF,
            0xFE,
            .. Encoding.UTF8.GetBytes("\"}\n\0\0\0\n{\"id\": \"nul\", \"text\": \"a\\u0000b\"}\n"),
        ];

        var outcome = _workspace.Run("extract", _workspace.Write("p.jsonl", content));

        outcome.Code.ShouldBe(1);
        outcome.Lines.Select(Id).ShouldBe(["marked", "nul"]);
        outcome.Error.ShouldContain("p.jsonl:2: not valid UTF-8");
        outcome.Error.ShouldContain("p.jsonl:3: not valid JSON");
    }

    [Fact]
    public void A_description_of_fifty_megabytes_is_read()
    {
        var text =
            string.Concat(Enumerable.Repeat("We build things that people like. ", 1_500_000)) + "You write Rust.";

        var outcome = _workspace.Run("extract", _workspace.Write("p.jsonl", $$"""{"id": "big", "text": "{{text}}"}"""));

        One(outcome).GetProperty("languages")[0].GetProperty("name").GetString().ShouldBe("Rust");
    }

    [Fact]
    public void Gzip_is_known_by_content_also_on_standard_input()
    {
        var file = _workspace.Write("without-extension", Zip(Posting));

        One(_workspace.Run("extract", file)).GetProperty("id").GetString().ShouldBe("a1");
    }

    [Fact]
    public void A_cut_gzip_gives_what_could_be_read_and_exit_code_1()
    {
        var whole = Zip(
            string.Join(
                '\n',
                Enumerable.Range(0, 5_000).Select(i => $$"""{"id": "{{i}}", "text": "{{Guid.NewGuid()}}"}""")
            )
        );

        var outcome = _workspace.Run("extract", _workspace.Write("p.jsonl.gz", whole[..(whole.Length / 2)]));

        outcome.Code.ShouldBe(1);
        outcome.Lines.Length.ShouldBeInRange(1_000, 4_000);
        outcome.Error.ShouldContain("p.jsonl.gz:");
    }

    [Fact]
    public void A_gzip_cut_at_the_end_of_a_line_is_told()
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(Posting + "\n"));
            zip.Flush(); // ends at a whole byte, and no end of the file follows what is taken here
            buffer.SetLength(buffer.Position);
            var outcome = _workspace.Run("extract", _workspace.Write("p.jsonl.gz", buffer.ToArray()));

            outcome.Code.ShouldBe(1);
            outcome.Lines.ShouldHaveSingleItem();
            outcome.Error.ShouldContain("p.jsonl.gz:2: the gzip file breaks off here");
        }
    }

    [Fact]
    public void Several_gzip_files_joined_are_whole()
    {
        var file = _workspace.Write("p.jsonl.gz", [.. Zip(Posting + "\n"), .. Zip(Posting + "\n")]);

        var outcome = _workspace.Run("extract", file);

        outcome.Error.ShouldBe("");
        outcome.Lines.Length.ShouldBe(2);
    }

    [Fact]
    public void Zstandard_is_unpacked()
    {
        One(_workspace.Run("extract", _workspace.Write("p.jsonl.zst", Zstandard(Posting))))
            .GetProperty("id")
            .GetString()
            .ShouldBe("a1");
    }

    [Fact]
    public void A_file_of_another_kind_is_told_once_and_the_next_is_read()
    {
        var archive = _workspace.Write("p.zip", [0x50, 0x4B, 0x03, 0x04, .. Encoding.UTF8.GetBytes(Posting)]);
        var broken = _workspace.Write("p.zst", [0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3, 4, 5, 6, 7, 8]);
        var utf16 = _workspace.Write("p.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Posting)]);

        var outcome = _workspace.Run("extract", archive, broken, utf16, _workspace.Write("p.jsonl", Posting));

        outcome.Code.ShouldBe(1);
        outcome.Lines.ShouldHaveSingleItem();
        outcome.Error.TrimEnd('\n').Split('\n').Length.ShouldBe(4);
    }

    [Fact]
    public void Standard_input_is_named_by_a_hyphen()
    {
        One(_workspace.Run(Posting, ["extract", "-"])).GetProperty("id").GetString().ShouldBe("a1");
    }

    [Fact]
    public void Out_takes_the_place_of_the_old_file_only_when_all_is_written()
    {
        var file = _workspace.Write("p.jsonl", Posting);
        _workspace.Write("facts.jsonl", "old");

        var outcome = _workspace.Run("extract", file, "--out", "facts.jsonl");

        outcome.ShouldBe(new Outcome(0, "", ""));
        Id(File.ReadAllText(_workspace.In("facts.jsonl"))).ShouldBe("a1");
        Directory.GetFiles(_workspace.Folder, "*.part").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not-there.jsonl", "not-there.jsonl does not exist")]
    [InlineData(".", ". is a folder, expected a file of JSON Lines (lanewise import takes folders)")]
    public void What_is_no_file_is_wrong_use(string file, string message)
    {
        var outcome = _workspace.Run("extract", file);

        outcome.ShouldBe(new Outcome(2, "", $"lanewise: {message}\n"));
    }

    private static JsonElement One(Outcome outcome)
    {
        outcome.Error.ShouldBe("");
        outcome.Code.ShouldBe(0);
        return JsonDocument.Parse(outcome.Lines.ShouldHaveSingleItem()).RootElement;
    }

    private static string Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;

    private static byte[] Zip(string text)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Optimal))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }

    // A frame of one block that is stored as it is; .NET cannot pack by Zstandard.
    private static byte[] Zstandard(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var header = (content.Length << 3) | 1;
        return
        [
            0x28,
            0xB5,
            0x2F,
            0xFD,
            0x20,
            (byte)content.Length,
            (byte)header,
            (byte)(header >> 8),
            (byte)(header >> 16),
            .. content,
        ];
    }
}
