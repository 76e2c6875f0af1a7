using System.Text;
using System.Text.RegularExpressions;

namespace Lanewise.Sources.RemoteOk;

/// <summary>Texts whose UTF-8 was once taken for Latin-1 ("â" and two control characters where a dash was meant), as RemoteOK gives them.</summary>
internal static partial class Mojibake
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text with such sequences read aright; null stays null.</summary>
    public static string? Mend(string? text) => text is null ? null : Sequence().Replace(text, Mended);

    private static string Mended(Match sequence)
    {
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(sequence.Value));
        }
        catch (DecoderFallbackException)
        {
            return sequence.Value;
        }
    }

    [GeneratedRegex(
        "[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Sequence();
}
