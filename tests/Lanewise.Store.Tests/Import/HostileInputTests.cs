using System.Text;

namespace Lanewise.Store.Tests.Import;

/// <summary>What broken files give: a reason with its line for each broken part, and all the rest.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly Importing _import = new();

    [Fact]
    public void A_truncated_gzip_of_lines_gives_the_lines_before_the_break()
    {
        var packed = Importing.Gzip(Lines(5000));

        var file = _import.RunFile(_import.Write("a.jsonl.gz", packed[..(packed.Length / 2)]));

        file.New.ShouldBeInRange(1000, 4000);
        file.FirstSkipped[^1].Reason.ShouldContain("breaks off");
        file.FirstSkipped[^1].Line.ShouldBeInRange(file.New, file.New + 1);
    }

    [Fact]
    public void A_truncated_gzip_of_a_table_gives_the_rows_before_the_break()
    {
        var packed = Importing.Gzip(Table(5000));

        var file = _import.RunFile(_import.Write("a.csv.gz", packed[..(packed.Length / 2)]));

        file.New.ShouldBeInRange(1000, 4000);
        file.FirstSkipped.ShouldHaveSingleItem().Reason.ShouldContain("breaks off");
        file.FirstSkipped[0].Line.ShouldBe(file.New + 2);
    }

    [Fact]
    public void A_truncated_gzip_of_a_document_gives_the_records_before_the_break()
    {
        var packed = Importing.Gzip("[" + string.Join(",\n", Enumerable.Range(0, 3000).Select(Record)) + "]");

        var file = _import.RunFile(_import.Write("a.json.gz", packed[..(packed.Length / 2)]));

        file.New.ShouldBeInRange(500, 2500);
        file.FirstSkipped.ShouldContain(skipped => skipped.Reason.Contains("breaks off", StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_gzip_of_joined_parts_is_whole()
    {
        byte[] joined = [.. Importing.Gzip(Lines(10)), .. Importing.Gzip(Lines(20))];

        var file = _import.RunFile(_import.Write("a.jsonl.gz", joined));

        (file.Read, file.New, file.Skipped).ShouldBe((30, 20, 0));
    }

    [Fact]
    public void A_gzip_broken_inside_gives_what_comes_before()
    {
        var packed = Importing.Gzip(Lines(20_000));
        packed.AsSpan(packed.Length / 2, 64).Fill(0xAA);

        var file = _import.RunFile(_import.Write("a.jsonl.gz", packed));

        file.New.ShouldBeGreaterThan(1000);
        file.Skipped.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Broken_lines_are_told_with_their_numbers_and_blank_lines_count()
    {
        var path = _import.Write(
            "a.jsonl",
            Importing.Line("1")
                + "\n\n{\"id\":\"2\",\"title\":\n"
                + Importing.Line("3")
                + "\n[1,2]\n"
                + Importing.Line("4")
                + "\n"
        );

        var file = _import.RunFile(path);

        file.New.ShouldBe(3);
        file.FirstSkipped.Select(skipped => skipped.Line).ShouldBe([3, 5]);
        file.FirstSkipped.ShouldAllBe(skipped => skipped.Reason.Length > 10);
    }

    [Fact]
    public void Invalid_utf8_costs_the_letter_and_not_the_posting()
    {
        var line = Encoding.UTF8.GetBytes(
            Importing.Line("1", text: "We build with Python and X in Berlin.") + "\n" + Importing.Line("2")
        );
        line[Array.IndexOf(line, (byte)'X')] = 0xFF;

        var file = _import.RunFile(_import.Write("a.jsonl", line));

        file.New.ShouldBe(2);
        file.FirstLeftOut.ShouldHaveSingleItem().Line.ShouldBe(1);
        _import.Rows("SELECT text FROM postings WHERE source_id = '1'")[0].ShouldContain("Python and \\uFFFD in");
    }

    [Fact]
    public void Invalid_utf8_in_a_table_is_told_with_its_line()
    {
        var table = Encoding.UTF8.GetBytes(
            Table(3) + "4,Title X,Acme,Some text about Python\n5,Title,Acme,Some more text\n"
        );
        table[Array.IndexOf(table, (byte)'X')] = 0xFF;

        var file = _import.RunFile(_import.Write("a.csv", table));

        (file.New, file.Skipped).ShouldBe((4, 1));
        file.FirstSkipped[0].Line.ShouldBe(5);
        file.FirstSkipped[0].Reason.ShouldContain("unicode");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void A_table_in_another_encoding_is_read_as_it_was_meant(string name)
    {
        const string Text = "id;title;company;location\r\n1;Entwickler für große Systeme, Größe 5;Müller GmbH;Köln\r\n";
        var encoding = Encoding.GetEncoding(name);

        var file = _import.RunFile(_import.Write("a.csv", [.. encoding.Preamble, .. encoding.GetBytes(Text)]));

        (file.New, file.Skipped).ShouldBe((1, 0));
        file.LeftOutByReason.ShouldBeEmpty();
    }

    [Fact]
    public void A_description_of_50_MB_is_passed_over()
    {
        var path = _import.Write(
            "a.jsonl",
            Importing.Line("1")
                + "\n"
                + Importing.Line("2", text: new string('x', 50_000_000))
                + "\n"
                + Importing.Line("3")
        );

        var file = _import.RunFile(path);

        (file.New, file.Skipped).ShouldBe((2, 1));
        file.FirstSkipped[0].Line.ShouldBe(2);
        file.FirstSkipped[0].Reason.ShouldContain("characters");
    }

    [Fact]
    public void A_line_of_100_MB_is_passed_over()
    {
        var path = Path.Combine(_import.Input, "a.jsonl");
        using (var file = File.CreateText(path))
        {
            file.WriteLine(Importing.Line("1"));
            file.Write("{\"id\":\"2\",\"text\":\"");
            for (var part = 0; part < 100; part++)
            {
                file.Write(new string('x', 1_000_000));
            }

            file.WriteLine("\"}");
            file.WriteLine(Importing.Line("3"));
        }

        var imported = _import.RunFile(path);

        (imported.New, imported.Skipped).ShouldBe((2, 1));
        (imported.FirstSkipped[0].Line, imported.FirstSkipped[0].Reason).ShouldBe((2, "the line is longer than 64 MB"));
    }

    [Fact]
    public void A_bomb_of_10_000_levels_is_passed_over()
    {
        var bomb = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);

        var lines = _import.RunFile(
            _import.Write("a.jsonl", Importing.Line("1") + "\n" + bomb + "\n" + Importing.Line("3"))
        );
        var document = _import.RunFile(_import.Write("b.json", new string('[', 10_000) + new string(']', 10_000)));

        (lines.New, lines.Skipped, lines.FirstSkipped[0].Line).ShouldBe((2, 1, 2));
        (document.New, document.Skipped).ShouldBe((0, 1));
    }

    [Fact]
    public void Ragged_rows_are_told_with_their_lines_and_the_rest_is_taken()
    {
        var path = _import.Write(
            "a.csv",
            "id,title,company,text\n1,Engineer,Acme,\"We build\nwith Python\"\n2,Nurse\n3,Cook,Inn,Text about cooking,more,and more\n4,Pilot,Air,\n5,,,\n"
        );

        var file = _import.RunFile(path);

        file.FirstSkipped.Select(skipped => skipped.Line).Take(2).ShouldBe([4, 5]);
        file.FirstSkipped[0].Reason.ShouldContain("Expected Number of Columns: 4 Found: 2");
        _import.Rows("SELECT source_id FROM postings ORDER BY ALL").ShouldBe(["""["1"]""", """["4"]"""]);
    }

    [Fact]
    public void A_date_in_the_year_58052_is_left_out()
    {
        var file = _import.RunFile(
            _import.Write(
                "a.jsonl",
                Importing.Line("1", more: ",\"date\":\"+058052-01-01\"")
                    + "\n"
                    + string.Join(
                        '\n',
                        Enumerable.Range(2, 9).Select(id => Importing.Line($"{id}", more: ",\"date\":\"2026-01-05\""))
                    )
            )
        );

        file.New.ShouldBe(10);
        file.FirstLeftOut.ShouldHaveSingleItem().Field.ShouldBe("date");
        _import.Rows("SELECT source_id FROM postings WHERE posted_on IS NULL").ShouldBe(["""["1"]"""]);
    }

    [Fact]
    public void Nul_characters_do_not_end_a_text()
    {
        var lines = _import.RunFile(
            _import.Write(
                "a.jsonl",
                Importing.Line("1", text: "We build\\u0000 with Python.") + "\n" + Importing.Line("2")
            )
        );
        var table = _import.RunFile(
            _import.Write(
                "b.csv",
                $"id,title,company,text\n8,Engi\0neer,Acme,\"We build with Rust\0 and Go for banks and insurers.{Importing.Rest}\"\n"
            )
        );

        (lines.New, table.New).ShouldBe((2, 1));
        _import.Rows("SELECT text FROM postings WHERE source_id = '1'")[0].ShouldContain("with Python.");
        _import.Rows("SELECT text FROM postings WHERE source_id = '8'")[0].ShouldContain("for banks and insurers");
    }

    [Fact]
    public void An_empty_file_a_missing_one_and_one_of_noise_each_give_a_reason()
    {
        _import.Write("empty.json", "");
        _import.Write("noise.bin", [.. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7919 >> 3))]);

        var report = _import.Run(_import.Input, Path.Combine(_import.Input, "none.json"));

        report.Files.Count.ShouldBe(3);
        report.Files.ShouldAllBe(file => file.Skipped == 1 && file.FirstSkipped[0].Reason.Length > 5);
    }

    [Fact]
    public void A_broken_parquet_file_gives_a_reason()
    {
        var file = _import.RunFile(_import.Write("a.parquet", [.. "PAR1"u8, .. new byte[1000]]));

        (file.Read, file.Skipped).ShouldBe((0, 1));
    }

    [Fact]
    public void A_file_without_permission_gives_a_reason()
    {
        var path = _import.Write("a.json", Record(1));
        _import.Write("b.jsonl", Lines(2));
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            // The superuser may read everything.
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.None);

        var report = _import.Run();

        report.Files[0].FirstSkipped[0].Reason.ShouldContain("cannot be read");
        report.New.ShouldBe(2);
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_read_once()
    {
        _import.Write("a.jsonl", Lines(3));
        Directory.CreateSymbolicLink(Path.Combine(_import.Input, "loop"), _import.Input);
        File.CreateSymbolicLink(Path.Combine(_import.Input, "nowhere"), Path.Combine(_import.Input, "gone"));

        var report = _import.Run();

        (report.New, report.Skipped).ShouldBe((3, 2));
    }

    [Fact]
    public void A_table_of_something_else_is_refused_once_and_not_for_every_row()
    {
        var file = _import.RunFile(
            _import.Write(
                "rates.csv",
                "date,currency,rate\n" + string.Concat(Enumerable.Repeat("2026-01-01,EUR,1.1\n", 5000))
            )
        );

        (file.Read, file.Skipped).ShouldBe((0, 1));
    }

    public void Dispose() => _import.Dispose();

    private static string Lines(int count) => string.Join('\n', Enumerable.Range(0, count).Select(Record)) + "\n";

    /// <summary>Records that compress badly, so that half a file is about half of them.</summary>
    private static string Record(int number)
    {
        var words = new Random(number);
        return Importing.Line("id" + number, "Engineer " + number, "We build with Python for " + Noise(words));
    }

    private static string Table(int count) =>
        "id,title,company,text\n"
        + string.Concat(
            Enumerable
                .Range(0, count)
                .Select(number =>
                    $"row{number},Engineer {number},Acme,We build with Python for {Noise(new Random(number))}\n"
                )
        );

    private static string Noise(Random random) =>
        string.Join(' ', Enumerable.Range(0, 8).Select(_ => random.Next().ToString("x", null)));
}
