using Lanewise.Catalog;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Documents;

namespace Lanewise.Evidence.Tests.Resume;

/// <summary>Reads résumés as of one day.</summary>
internal static class Resumes
{
    private static readonly DateOnly Today = new(2026, 11, 15);
    private static readonly Lock OneAtATime = new();
    private static readonly ResumeReader Reader = new(Knowledge.Embedded);

    public static string Folder { get; } = Path.Combine(SharedFolder.Repository, "tests", "fixtures", "resumes");

    public static ResumeReport OfText(string text) => Of(TextDocument.Plain(text));

    public static ResumeReport OfFile(string name) =>
        Of(ResumeFile.Read(Path.Combine(Folder, name), CancellationToken.None));

    public static ResumeReport Of(ResumeDocument document)
    {
        lock (OneAtATime)
        {
            return Reader.Read(document, Today);
        }
    }

    /// <summary>A role with these dates and nothing else.</summary>
    public static ResumeReport WithDates(params string[] dates) =>
        OfText("Experience\n\n" + string.Join("\n\n", dates.Select(d => $"Engineer, Firm\n{d}\n- Did a thing.")));
}
