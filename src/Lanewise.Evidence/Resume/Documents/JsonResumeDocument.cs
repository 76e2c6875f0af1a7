using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Lines of JSON Resume 1.0 (https://jsonresume.org/schema), as people would write them, each with its line in the file.</summary>
internal static class JsonResumeDocument
{
    private static readonly string[] Told = ["summary", "description"];
    private static readonly string[] Sections = ["basics", "work", "volunteer", "education", "skills", "projects"];

    /// <summary>The lines of a file.</summary>
    /// <exception cref="ResumeException">It is no JSON Resume.</exception>
    public static ResumeDocument Read(string text)
    {
        JsonPart resume;
        try
        {
            resume = JsonPart.Read(Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException e)
        {
            throw new ResumeException(
                FormattableString.Invariant(
                    $"begins like JSON but is none from line {e.LineNumber + 1}; JSON Resume 1.0 is read, see https://jsonresume.org/schema"
                )
            );
        }

        if (!Sections.Any(resume.Fields.ContainsKey))
        {
            throw new ResumeException(
                "is JSON but no JSON Resume: none of basics, work, education, skills and projects stands in it"
            );
        }

        var lines = new Lines();
        Basics(resume, lines);
        Entries(resume, "work", "Experience", "position", ["name", "company"], lines);
        Entries(resume, "volunteer", "Volunteering", "position", ["organization"], lines);
        Entries(resume, "projects", "Projects", "name", ["entity"], lines);
        Education(resume, lines);
        Lists(resume, lines);
        return lines.ToDocument();
    }

    private static void Basics(JsonPart resume, Lines lines)
    {
        if (resume.Fields.TryGetValue("basics", out var basics))
        {
            lines.Add(basics, basics.Of("name"));
            lines.Add(basics, basics.Of("label"));
            if (basics.Fields.TryGetValue("summary", out var summary))
            {
                lines.Head(summary, "Summary");
                lines.Add(summary, summary.Text ?? "");
            }
        }
    }

    private static void Entries(
        JsonPart resume,
        string field,
        string heading,
        string title,
        string[] names,
        Lines lines
    )
    {
        if (!resume.Fields.TryGetValue(field, out var section))
        {
            return;
        }

        lines.Head(section, heading);
        foreach (var entry in section.Items)
        {
            var name = names.Select(entry.Of).FirstOrDefault(text => text.Length > 0) ?? "";
            lines.Gap();
            lines.Add(entry, Joined(" | ", entry.Of(title), name, Dates(entry)));
            foreach (var part in Told.Where(entry.Fields.ContainsKey))
            {
                lines.Add(entry.Fields[part], entry.Of(part));
            }

            foreach (var highlight in entry.ItemsOf("highlights"))
            {
                lines.Add(highlight, "- " + highlight.Text);
            }

            if (entry.Fields.TryGetValue("keywords", out var keywords))
            {
                lines.Add(keywords, "- " + string.Join(", ", keywords.Items.Select(item => item.Text)));
            }
        }
    }

    private static void Education(JsonPart resume, Lines lines)
    {
        if (!resume.Fields.TryGetValue("education", out var section))
        {
            return;
        }

        lines.Head(section, "Education");
        foreach (var entry in section.Items)
        {
            lines.Gap();
            lines.Add(
                entry,
                Joined(
                    " | ",
                    Joined(" ", entry.Of("studyType"), entry.Of("area")),
                    entry.Of("institution"),
                    Dates(entry)
                )
            );
            foreach (var course in entry.ItemsOf("courses"))
            {
                lines.Add(course, "- " + course.Text);
            }
        }
    }

    private static void Lists(JsonPart resume, Lines lines)
    {
        if (resume.Fields.TryGetValue("skills", out var skills))
        {
            lines.Head(skills, "Skills");
            foreach (var skill in skills.Items)
            {
                lines.Add(
                    skill,
                    Joined(
                        ": ",
                        skill.Of("name"),
                        string.Join(", ", skill.ItemsOf("keywords").Select(item => item.Text))
                    )
                );
            }
        }

        foreach (
            var (field, heading) in new[]
            {
                ("certificates", "Certificates"),
                ("publications", "Publications"),
                ("interests", "Interests"),
            }
        )
        {
            if (resume.Fields.TryGetValue(field, out var section))
            {
                lines.Head(section, heading);
                foreach (var entry in section.Items)
                {
                    lines.Add(entry, Joined(", ", entry.Of("name"), entry.Of("issuer"), entry.Of("summary")));
                }
            }
        }
    }

    private static string Dates(JsonPart entry)
    {
        var (start, end) = (entry.Of("startDate"), entry.Of("endDate"));
        return (start.Length, end.Length) switch
        {
            (0, 0) => "",
            (0, _) => "until " + end,
            (_, 0) => start + " – present",
            _ => $"{start} – {end}",
        };
    }

    private static string Joined(string sign, params string[] parts) =>
        string.Join(sign, parts.Where(part => part.Length > 0));

    /// <summary>Lines in the making.</summary>
    private sealed class Lines
    {
        private readonly ImmutableArray<ResumeLine>.Builder _lines = ImmutableArray.CreateBuilder<ResumeLine>();
        private readonly CleanLines _clean = new();

        public void Head(JsonPart part, string text) => _lines.Add(new(part.Line, text) { Heading = 1 });

        public void Gap() => _lines.Add(new(_lines[^1].Number, ""));

        public void Add(JsonPart part, string text)
        {
            foreach (
                var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            {
                _lines.Add(new(part.Line, _clean.Of(line, part.Line)) { StartsBlock = true });
            }
        }

        public ResumeDocument ToDocument() =>
            _lines.Any(line => line is { Heading: 0, Text.Length: > 0 })
                ? new()
                {
                    Format = "json-resume",
                    Lines = _lines.ToImmutable(),
                    Notes = _clean.Notes(),
                }
                : throw new ResumeException("is a JSON Resume without words in it");
    }
}
