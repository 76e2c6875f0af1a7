using Lanewise.Catalog.Resume;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the files of <c>resume/</c>: groups with their wordings, one topic a file.</summary>
internal static class ResumeReader
{
    private const string Folder = "resume";

    // What résumés are read by; signals have the names of signals.yaml.
    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["headings"] =
        [
            "summary",
            "experience",
            "projects",
            "education",
            "skills",
            "languages",
            "certificates",
            "publications",
            "volunteering",
            "awards",
            "interests",
            "contact",
            "references",
        ],
        ["dates"] =
        [
            .. Enumerable.Range(1, 12).Select(month => FormattableString.Invariant($"month-{month}")),
            "present",
            "since",
            "from",
            "until",
            "season",
            "semester",
            "duration",
        ],
        ["figures"] =
        [
            "thousand",
            "million",
            "billion",
            "load",
            "volume",
            "people",
            "machines",
            "team-of",
            "per",
            "time",
            "duration",
            "change",
            "more-or-less",
            "by-itself",
            "times",
            "level",
            "from-to",
            "to",
            "stop",
        ],
        ["words"] = ["title", "employer", "vague"],
    };

    /// <summary>Everything; whatever is wrong is noted.</summary>
    public static ResumeKnowledge Read(CatalogFiles files, Knowledge knowledge, Mistakes mistakes)
    {
        var signals = knowledge.Signals.Select(signal => signal.Name).ToArray();
        return new([
            .. files
                .In(Folder)
                .SelectMany(file =>
                {
                    Phrase[] phrases = [.. PhraseReader.Read(file, mistakes)];
                    var topic = Path.GetFileNameWithoutExtension(file.Path);
                    var asked = Groups.GetValueOrDefault(topic, signals);
                    var found = phrases.Select(phrase => phrase.Group).Distinct(StringComparer.Ordinal).ToArray();
                    foreach (var unknown in found.Except(asked, StringComparer.Ordinal))
                    {
                        mistakes.Add(file.Shown, 1, unknown, "résumés are not read by such a group");
                    }

                    foreach (var missing in asked.Except(found, StringComparer.Ordinal).Where(_ => asked != signals))
                    {
                        mistakes.Add(file.Shown, 1, missing, "the group is missing or empty");
                    }

                    return phrases;
                }),
        ]);
    }
}
