using System.Text;

namespace Lanewise.Fuzz;

/// <summary>From mutated characters to bytes.</summary>
internal static class InputBytes
{
    /// <summary>The input in UTF-8; halves of surrogate pairs become bytes that are none.</summary>
    public static byte[] Of(string input)
    {
        if (!input.Contains('\ufffd', StringComparison.Ordinal) && IsValid(input))
        {
            return Encoding.UTF8.GetBytes(input);
        }

        var bytes = new List<byte>(input.Length);
        Span<byte> one = stackalloc byte[4];
        foreach (var rune in input.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                bytes.Add(0xED);
                bytes.Add(0xA0);
            }
            else
            {
                bytes.AddRange(one[..rune.EncodeToUtf8(one)]);
            }
        }

        return [.. bytes];
    }

    private static bool IsValid(string input) => !input.AsSpan().ContainsAnyInRange('\ud800', '\udfff');
}
