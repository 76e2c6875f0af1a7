using System.Text.RegularExpressions;

namespace Lanewise.Repository.Tests;

public sealed partial class SourceTests
{
    // A table that is pure data may be longer; give its reason here.
    private static readonly string[] LongTables = [];

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing()
    {
        Committed
            .Files(".cs")
            .Where(f => EmptyWord().IsMatch(Path.GetFileNameWithoutExtension(f).Split('.')[0]))
            .ShouldBeEmpty();
        Committed.Files(".cs").Where(f => Drawer().IsMatch(f)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_for_later_or_folded_away() =>
        Committed.Files(".cs").Where(f => LeftForLater().IsMatch(Committed.Read(f))).ShouldBeEmpty();

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Committed
            .Files(".cs")
            .Where(f =>
                f.StartsWith("src/", StringComparison.Ordinal) && !LongTables.Contains(f, StringComparer.Ordinal)
            )
            .Where(f => Committed.Read(f).Count(c => c == '\n') > 400)
            .ShouldBeEmpty();

    [Fact]
    public void A_suppression_gives_its_reason()
    {
        foreach (var file in Committed.Files(".cs"))
        {
            foreach (Match suppression in Suppression().Matches(Committed.Read(file)))
            {
                suppression.Value.ShouldContain("Justification", Case.Sensitive, file);
            }
        }
    }

    [Fact]
    public void No_warning_is_switched_off_by_a_pragma() =>
        Committed.Files(".cs").Where(f => Pragma().IsMatch(Committed.Read(f))).ShouldBeEmpty();

    [Fact]
    public void Nothing_committed_names_this_machine_or_a_package_registry()
    {
        string[] texts =
        [
            ".cs",
            ".md",
            ".json",
            ".yaml",
            ".csv",
            ".props",
            ".targets",
            ".csproj",
            ".slnx",
            ".py",
            ".sql",
            ".svg",
            "lanewise",
            "test",
            "run",
        ];
        Committed.Files(texts).Where(f => Machine().IsMatch(Committed.Read(f))).ShouldBeEmpty();
        Committed
            .Files("packages.lock.json", "package-lock.json", ".npmrc")
            .Where(f => Committed.Read(f).Contains("://", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(
        "(Manager|Helpers?|Utils?|Utility|Service|Processor|Handler|Info|Impl|Extensions|Common|Base)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EmptyWord();

    [GeneratedRegex("/(Common|Utils?|Helpers?|Misc|Shared|Extensions|Core)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Drawer();

    [GeneratedRegex(@"//.*\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b|#reg" + "ion", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"\[(assembly: )?SuppressMessage\([^]]*\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suppression();

    [GeneratedRegex("^ *#pragma warning", RegexOptions.Multiline, 1000)]
    private static partial Regex Pragma();

    [GeneratedRegex("(?<![\\w.~*$}])/(wo" + "rk|ro" + "ot|home/[a-z]+)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Machine();
}
