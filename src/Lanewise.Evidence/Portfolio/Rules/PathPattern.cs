using System.Text;
using System.Text.RegularExpressions;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>Patterns of paths: <c>*</c> stands for anything within a folder, <c>**/</c> for any folders; without a slash, any folder will do.</summary>
internal sealed class PathPattern
{
    private readonly Regex _pattern;

    /// <summary>Reads patterns of which one must fit.</summary>
    public PathPattern(IEnumerable<string> patterns) =>
        _pattern = new Regex(
            $"^(?:{string.Join('|', patterns.Select(Translate))})$",
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1)
        );

    /// <summary>Whether a path fits.</summary>
    public bool Fits(string path) => _pattern.IsMatch(path);

    private static string Translate(string pattern)
    {
        var text = new StringBuilder(pattern.Contains('/', StringComparison.Ordinal) ? "" : "(?:.*/)?");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                text.Append("(?:.*/)?");
                i += 2;
            }
            else
            {
                text.Append(pattern[i] == '*' ? "[^/]*" : Regex.Escape(pattern[i].ToString()));
            }
        }

        return text.ToString();
    }
}
