namespace Lanewise.Fuzz;

/// <summary>Every parser of the program with what it promises.</summary>
internal static class Parsers
{
    /// <summary>All of them; the fast ones get the most cases.</summary>
    public static IReadOnlyList<Parser> All { get; } =
    [
        new("text", 4000, Seeds.Texts, () => new FactsCheck().CheckText) { Frames = TextFrames },
        new("posting", 1000, Seeds.Postings, () => new FactsCheck().CheckPosting) { Frames = PostingFrames },
        .. SourceParsers.All,
        .. CatalogParsers.All,
        .. CodeParsers.All,
        .. CommandParsers.All,
        new("file", 10, Seeds.Documents, () => new ImportCheck().Check) { Frames = [] },
    ];

    private static Frame[] TextFrames =>
        [
            Frame.None,
            new("We are looking for a senior engineer in Berlin. Salary: $100,000 ", " a year. Python or Go.\n"),
            new("<div><p>Requirements:</p><ul><li>Python, ", "</li></ul></div>"),
            new("| a | b |\n|---|---|\n| Python | ", " |\n"),
        ];

    private static Frame[] PostingFrames =>
        [
            new("", "\nBerlin\nAcme\nWe build with Go."),
            new("Engineer\n", "\nAcme\nWe build with Go."),
            new("Engineer\nBerlin\n", "\nWe build with Go."),
        ];
}
