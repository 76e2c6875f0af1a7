using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Takes characters without a shape out of lines, and tells which were there: they can hide or reorder words.</summary>
internal sealed class CleanLines
{
    private const int MostLinesNamed = 5;
    private readonly List<int> _invisible = [];
    private readonly List<int> _reordering = [];

    /// <summary>A line without such characters, ligatures and private signs written as usual ones.</summary>
    public string Of(string text, int number)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format:
                    Note(rune, number);
                    break;
                case UnicodeCategory.Control:
                    clean.Append(rune.Value == '\t' ? "\t" : " ");
                    break;
                case UnicodeCategory.PrivateUse:
                    clean.Append('•'); // what fonts of signs draw for the marks of a list
                    break;
                default:
                    clean.Append(
                        rune.Value is >= 0xFB00 and <= 0xFB06
                            ? rune.ToString().Normalize(NormalizationForm.FormKC)
                            : rune.ToString()
                    );
                    break;
            }
        }

        return clean.ToString().Normalize();
    }

    /// <summary>What was taken out, in sentences.</summary>
    public ImmutableArray<string> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (_invisible.Count > 0)
        {
            notes.Add(
                $"Characters without a shape were taken out, {Where(_invisible)}; a program that keeps them may not find the words they stand in."
            );
        }

        if (_reordering.Count > 0)
        {
            notes.Add(
                $"Marks that change the direction of text were taken out, {Where(_reordering)}; people may see its words in another order."
            );
        }

        return notes.ToImmutable();
    }

    private static bool IsPlain(char c) =>
        c is >= ' ' and <= '~'
        || (c > '\u00AD' && c < '\u0300')
        || c is '–' or '—' or '•' or '’' or '“' or '”' or '€' or '\t';

    private static string Where(List<int> lines)
    {
        var distinct = lines.Distinct().ToList();
        var named = string.Join(", ", distinct.Take(MostLinesNamed));
        return $"{lines.Count.ToString(CultureInfo.InvariantCulture)} on line{(distinct.Count > 1 ? "s" : "")} {named}{(distinct.Count > MostLinesNamed ? ", ..." : "")}";
    }

    // A byte order mark and soft hyphens are everyday; joiners within scripts that need them are not told apart.
    private void Note(Rune rune, int number)
    {
        if (
            rune.Value
            is 0x202A
                or 0x202B
                or 0x202C
                or 0x202D
                or 0x202E
                or 0x2066
                or 0x2067
                or 0x2068
                or 0x2069
                or 0x200E
                or 0x200F
                or 0x061C
        )
        {
            _reordering.Add(number);
        }
        else if (rune.Value is not (0xFEFF or 0x00AD))
        {
            _invisible.Add(number);
        }
    }
}
