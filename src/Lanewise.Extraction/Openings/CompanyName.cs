using System.Collections.Frozen;
using System.Text;

namespace Lanewise.Extraction.Openings;

/// <summary>Makes the names of one employer alike: "Acme, Inc." and "ACME" give "acme".</summary>
public static class CompanyName
{
    /// <summary>Words for legal forms, dropped from the end of a name.</summary>
    private static readonly FrozenSet<string> LegalForms = (
        "ab ag as asa bv co company corp corporation gmbh inc incorporated kg limited llc llp ltd ltda nv oy oyj plc pbc "
        + "pte pty pvt sa sarl sas se sl spa srl"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words in lower case without punctuation and legal forms, joined by one space.</summary>
    /// <param name="name">A name as published, or null.</param>
    /// <returns>Null when nothing is left of the name: the employer is unknown.</returns>
    public static string? Normalise(string? name)
    {
        var words = Fold(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && LegalForms.Contains(words[count - 1]))
        {
            count--;
        }

        return count == 0 ? null : string.Join(' ', words, 0, count);
    }

    /// <summary>Letters and digits in lower case; dots and apostrophes vanish ("S.A.": "sa"), all else separates.</summary>
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter))
            {
                folded.Append(Rune.ToLowerInvariant(letter));
            }
            else if (letter.Value is not ('.' or '\'' or '’'))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
