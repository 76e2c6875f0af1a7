using System.Text.Json;

namespace Lanewise.Cli.Extract;

/// <summary>Why a line could not be read as JSON, in a sentence.</summary>
internal static class JsonMistake
{
    private const int LongestReason = 120;

    /// <summary>The reason, or null where the failure is none of the line's.</summary>
    public static string? Of(Exception failure) =>
        failure switch
        {
            JsonException => $"not valid JSON: {Sentence(failure.Message)}",
            InvalidOperationException => "not valid UTF-8, or half of a surrogate pair",
            _ => null,
        };

    // The parser's messages end with its own count of lines, which would be read as the file's, and may quote the whole line.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var sentence = (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
        var shown = sentence.Length > LongestReason ? $"{sentence[..LongestReason]}…" : sentence;
        return string.Concat(shown.Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }
}
