using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Lanewise.Extraction.Text;

/// <summary>Character references of HTML: numbers, and the names that postings use.</summary>
internal static class HtmlEntity
{
    private const int LongestName = 8;

    // Names of U+00A0 to U+00FF in order (HTML 4.01, Latin-1 entities).
    private const string Latin1 =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot "
        + "cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
        + "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
        + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute "
        + "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static readonly FrozenDictionary<string, int> Names = Latin1
        .Split(' ')
        .Select((name, index) => (name, code: 0xA0 + index))
        .Concat([
            ("amp", '&'),
            ("lt", '<'),
            ("gt", '>'),
            ("quot", '"'),
            ("apos", '\''),
            ("ndash", 0x2013),
            ("mdash", 0x2014),
            ("lsquo", 0x2018),
            ("rsquo", 0x2019),
            ("sbquo", 0x201A),
            ("ldquo", 0x201C),
            ("rdquo", 0x201D),
            ("bdquo", 0x201E),
            ("bull", 0x2022),
            ("hellip", 0x2026),
            ("euro", 0x20AC),
            ("trade", 0x2122),
            ("rarr", 0x2192),
            ("le", 0x2264),
            ("ge", 0x2265),
            ("minus", 0x2212),
            ("thinsp", 0x2009),
            ("ensp", 0x2002),
            ("emsp", 0x2003),
            ("zwnj", 0x200C),
            ("zwj", 0x200D),
        ])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the reference that <paramref name="text"/> begins with.</summary>
    /// <returns>Its length with the ampersand and the semicolon; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out Rune rune)
    {
        var end = text[..Math.Min(text.Length, LongestName + 3)].IndexOf(';');
        rune = default;
        if (end < 2)
        {
            return 0;
        }

        var name = text[1..end];
        var code =
            name[0] == '#' ? Number(name[1..])
            : NamesBySpan.TryGetValue(name, out var named) ? named
            : -1;
        return Rune.IsValid(code) && code != 0 && Rune.TryCreate(code, out rune) ? end + 1 : 0;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        digits is ['x' or 'X', .. var hex]
            ? int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                ? code
                : -1
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code)
                ? code
                : -1;
}
