using System.Text.RegularExpressions;

namespace Lanewise.Sources.HackerNews;

/// <summary>Which of the monthly threads a comment stands in.</summary>
internal static partial class HackerNewsThread
{
    /// <summary>Whether the comment is by a person who looks for work: by the thread's title, the row's type, or the form such comments have.</summary>
    public static bool IsOfSeekers(string? threadTitle, string? type, string text) =>
        (threadTitle is not null && SeekersTitle().IsMatch(threadTitle))
        || (type is not null && type is not ("comment" or "job") && SeekersType().IsMatch(type))
        || SeekersForm().IsMatch(text.AsSpan(0, Math.Min(text.Length, 600)));

    [GeneratedRegex(
        @"who wants to be hired|seeking freelancer",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex SeekersTitle();

    [GeneratedRegex(
        @"seek|want|freelanc|candidate",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex SeekersType();

    // The thread's own form: lines "Location:", "Remote:", "Willing to relocate:".
    [GeneratedRegex(
        @"^\W*SEEKING WORK\b|^\s*(?:<[^>]*>)*\s*Location:.{0,300}?(?:<p>|\n)\s*Remote:.{0,300}?(?:<p>|\n)\s*Willing to relocate",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex SeekersForm();
}
