using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>The employer's name: the company field, else what stands before the first bar of the header.</summary>
internal static class EmployerName
{
    /// <summary>Whether the name holds these words, in the same case.</summary>
    public static bool Holds(Reading reading, ReadOnlySpan<char> words)
    {
        var name = Of(reading);
        var start = name.IndexOf(words, StringComparison.Ordinal);
        var end = start + words.Length;
        return start >= 0
            && (start == 0 || !char.IsLetterOrDigit(name[start - 1]))
            && (end == name.Length || !char.IsLetterOrDigit(name[end]));
    }

    /// <summary>The name as written; empty where the posting gives none.</summary>
    public static ReadOnlySpan<char> Of(Reading reading)
    {
        if (reading.Posting.Company.Length > 0)
        {
            return reading.Posting.Company.AsSpan().Trim();
        }

        if (!reading.HasHeader || reading.Lines.IsEmpty)
        {
            return default;
        }

        var line = reading.Text.AsSpan(reading.Lines[0].Start..reading.Lines[0].End);
        var bar = line.IndexOf('|');
        return bar < 0 ? default : line[..bar].Trim();
    }
}
