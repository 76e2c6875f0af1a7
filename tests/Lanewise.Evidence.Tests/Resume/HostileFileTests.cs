using System.IO.Compression;
using System.Text;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Documents;

namespace Lanewise.Evidence.Tests.Resume;

public sealed class HostileFileTests : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly string _folder = Directory.CreateTempSubdirectory("lanewise-resume-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_and_too_much_are_told()
    {
        Message("empty.txt", []).ShouldContain("is empty");
        Message("blank.txt", "\n \n"u8.ToArray()).ShouldContain("is empty");
        Message("large.txt", new byte[50_000_000]).ShouldContain("has 50 MB");
        Message("long.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("line\n", 20_000))))
            .ShouldContain("10,000 lines");
        Message("binary.txt", [1, 0, 2, 0, 3]).ShouldContain("is no text");
        Should
            .Throw<ResumeException>(() => ResumeFile.Read(_folder, CancellationToken.None))
            .Message.ShouldContain("folder");
        Should
            .Throw<ResumeException>(() => ResumeFile.Read(Path.Combine(_folder, "none"), CancellationToken.None))
            .Message.ShouldContain("does not exist");
    }

    [Theory]
    [InlineData("cv.rtf", "{\\rtf1 Hello}", "rich text")]
    [InlineData("cv.html", "<!doctype html><p>Hello", "web page")]
    [InlineData("cv.json", "{\"a\": 1}", "no JSON Resume")]
    [InlineData("cv.json", "{\"work\": [", "is none from line 1")]
    public void Other_formats_are_told_with_what_to_do(string name, string content, string said) =>
        Message(name, Encoding.UTF8.GetBytes(content)).ShouldContain(said);

    [Fact]
    public void An_old_or_protected_word_file_is_told() =>
        Message("cv.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).ShouldContain("password");

    [Fact]
    public void Invisible_and_reordering_characters_are_taken_out_and_told()
    {
        var path = Write("cv.txt", Encoding.UTF8.GetBytes("Skills\nPy\u200Bthon, \u202EtsuR\u202C Go\n"));

        var report = Resumes.Of(ResumeFile.Read(path, CancellationToken.None));

        report.Skills.ShouldContain(skill => skill.Name == "Python");
        report.Notes.Length.ShouldBe(2);
        report.Notes[0].ShouldContain("line 2");
        report.Notes[1].ShouldContain("direction");
    }

    [Fact]
    public void Hidden_text_of_a_docx_is_told_and_not_read()
    {
        var report = Resumes.Of(
            ResumeFile.Read(
                Docx(
                    $"""
                    <w:p><w:r><w:t>Skills</w:t></w:r></w:p>
                    <w:p><w:r><w:t>Python</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t xml:space="preserve"> Kubernetes</w:t></w:r></w:p>
                    <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Kafka</w:t></w:r></w:p>
                    <w:p><w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>Terraform</w:t></w:r></w:p>
                    <w:p><w:pPr><w:shd w:val="clear" w:fill="1F2937"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Redis</w:t></w:r></w:p>
                    """
                ),
                CancellationToken.None
            )
        );

        report
            .Skills.Where(skill => skill.ImpliedBy is null)
            .Select(skill => skill.Name)
            .Order()
            .ShouldBe(["Python", "Redis"]);
        report
            .Hidden.Select(hidden => (hidden.Reason, hidden.Quote.Text.Trim()))
            .ShouldBe([("white text", "Kubernetes"), ("hidden by its format", "Kafka"), ("tiny text", "Terraform")]);
        report.Suggestions.Count(suggestion => suggestion.Kind == SuggestionKind.Hidden).ShouldBe(3);
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_its_size()
    {
        var path = Path.Combine(_folder, "bomb.docx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var stream = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 120; i++)
            {
                stream.Write(zeros);
            }
        }

        Message(path).ShouldContain("unpacks to more than 100 MB");
    }

    [Fact]
    public void A_part_that_is_too_long_is_refused() =>
        Message(Docx($"<w:p><w:r><w:t>{new string('a', 11_000_000)}</w:t></w:r></w:p>"))
            .ShouldContain("no .docx that can be read");

    [Fact]
    public void Entities_are_never_resolved()
    {
        var secret = Write("secret.txt", "Kubernetes"u8.ToArray());

        var path = Docx(
            "<w:p><w:r><w:t>&outside;</w:t></w:r></w:p>",
            $"<!DOCTYPE w:document [<!ENTITY outside SYSTEM \"file://{secret}\">]>"
        );

        Message(path).ShouldContain("no .docx that can be read");
    }

    [Fact]
    public void An_archive_that_is_no_docx_is_told()
    {
        var path = Path.Combine(_folder, "cv.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            zip.CreateEntry("hello.txt");
        }

        Message(path).ShouldContain("no .docx");
    }

    [PopplerFact]
    public void A_pdf_without_text_was_scanned() => Message(Pdf("0 0 100 100 re f")).ShouldContain("was scanned");

    [PopplerFact]
    public void A_pdf_of_200_pages_is_no_resume() =>
        Message(Pdf("BT /F1 12 Tf 50 700 Td (Python) Tj ET", 200)).ShouldContain("more than 50 pages");

    [PopplerFact]
    public void A_damaged_pdf_is_told() =>
        Message("cv.pdf", "%PDF-1.4\nnothing"u8.ToArray()).ShouldContain("is no PDF that can be read");

    // Made by: qpdf --encrypt secret secret 256 -- junior-en.pdf hostile/password.pdf
    [PopplerFact]
    public void A_pdf_with_a_password_is_told() =>
        Message(Path.Combine(Resumes.Folder, "hostile", "password.pdf")).ShouldContain("protected by a password");

    [PopplerFact]
    public void A_name_that_looks_like_an_option_is_a_file()
    {
        var path = Pdf("BT /F1 12 Tf 50 700 Td (Python) Tj ET", name: "-h.pdf");

        Resumes.Of(ResumeFile.Read(path, CancellationToken.None)).Skills.Single().Name.ShouldBe("Python");
    }

    [PopplerFact]
    public void White_tiny_and_outlying_text_of_a_pdf_is_told_and_not_read()
    {
        var path = Pdf(
            """
            BT /F1 12 Tf 50 700 Td (Python and Redis) Tj ET
            1 g BT /F1 12 Tf 50 680 Td (Kubernetes) Tj ET
            0 g BT /F1 2 Tf 50 660 Td (Terraform) Tj ET
            BT /F1 12 Tf 700 640 Td (Kafka) Tj ET
            0.1 g 40 610 200 20 re f 1 g BT /F1 12 Tf 50 615 Td (Docker) Tj ET
            """
        );

        var report = Resumes.Of(ResumeFile.Read(path, CancellationToken.None));

        report
            .Skills.Where(skill => skill.ImpliedBy is null)
            .Select(skill => skill.Name)
            .Order()
            .ShouldBe(["Docker", "Python", "Redis"]);
        report
            .Hidden.Select(hidden => (hidden.Reason, hidden.Quote.Text))
            .Order()
            .ShouldBe([("tiny text", "Terraform"), ("without contrast, such as white text", "Kubernetes")]);
    }

    private string Message(string name, byte[] content) => Message(Write(name, content));

    private static string Message(string path) =>
        Should.Throw<ResumeException>(() => ResumeFile.Read(path, CancellationToken.None)).Message;

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private string Docx(string body, string doctype = "")
    {
        var path = Path.Combine(_folder, "cv.docx");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Entry(
            zip,
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """
        );
        Entry(
            zip,
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """
        );
        Entry(
            zip,
            "word/document.xml",
            $"{doctype}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"
        );
        return path;
    }

    private static void Entry(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content.Trim()));
    }

    // Pages that all show the same, without a table of contents: Poppler makes it anew.
    private string Pdf(string content, int pages = 1, string name = "cv.pdf")
    {
        var kids = string.Join(
            ' ',
            Enumerable.Range(0, pages).Select(i => FormattableString.Invariant($"{10 + i} 0 R"))
        );
        var text = new StringBuilder("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"2 0 obj <</Type /Pages /Kids [{kids}] /Count {pages}>> endobj\n"
        );
        text.Append("3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n");
        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"4 0 obj <</Length {content.Length}>> stream\n{content}\nendstream endobj\n"
        );
        for (var i = 0; i < pages; i++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{10 + i} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F1 3 0 R>>>>>> endobj\n"
            );
        }

        return Write(name, Encoding.ASCII.GetBytes(text.Append("trailer <</Root 1 0 R>>\n%%EOF\n").ToString()));
    }
}
