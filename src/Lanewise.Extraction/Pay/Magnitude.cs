using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Words and letters after a number that scale it, and those that show it is no pay at all.</summary>
internal static class Magnitude
{
    /// <summary>Stands for percent, billions and the like: no salary is written so.</summary>
    public const decimal NotPay = -1;

    /// <summary>Factor from which only currencies of small worth state pay: "7.5 million yen", but not "$2M".</summary>
    public const decimal Million = 1_000_000;

    /// <summary>Factor of the Indian lakh.</summary>
    public const decimal Lakh = 100_000;

    private static readonly WordTable<decimal> Factors = Table([
        (
            1000,
            [
                "k",
                "ks",
                "thousand",
                "tsd",
                "tausend",
                "mil",
                "mila",
                "mille",
                "tys",
                "tkr",
                "teur",
                "keur",
                "tchf",
                "kchf",
                "kusd",
                "kgbp",
                "ku",
                "krmb",
                "千",
            ]
        ),
        (10_000, ["万", "萬", "w", "만", "만원"]),
        (Lakh, ["lpa", "lakh", "lakhs", "lac", "lacs", "l"]),
        (Million, ["m", "mm", "mn", "mio", "million", "millions", "milhoes", "millones", "millionen"]),
        (10 * Million, ["cr", "crore", "crores"]),
        (
            NotPay,
            [
                "b",
                "bn",
                "billion",
                "billions",
                "t",
                "tn",
                "trillion",
                "mrd",
                "milliarden",
                "bps",
                "percent",
                "prozent",
                "x",
                "yrs",
                "years",
                "employees",
                "people",
                "users",
                "customers",
                "hours",
                "hrs",
                "days",
                "weeks",
                "months",
                "minutes",
                "countries",
                "companies",
                "gb",
                "tb",
                "mb",
                "ms",
                "th",
                "st",
                "nd",
                "rd",
                "亿",
                "人",
                "年",
                "天",
            ]
        ),
    ]);

    /// <summary>What token <paramref name="index"/> does to the number before it: a factor, <see cref="NotPay"/>, or 1 for nothing.</summary>
    public static decimal At(ReadOnlySpan<Token> tokens, int index)
    {
        if (index >= tokens.Length || tokens[index].StartsLine)
        {
            return 1;
        }

        var token = tokens[index];
        if (token.Is('%'))
        {
            return NotPay;
        }

        if (IsThousandEuros(tokens, index))
        {
            return 1000;
        }

        var factor = Factors[token.Hash] is not 0 and var found ? found : 1;
        // A letter alone scales only when it is written at the number: "10 m" may be metres, "5 k" is rare, "401 k" is a plan.
        return token.Length == 1 && !token.IsGlued && token.Kind == TokenKind.Word && factor != 1000 ? 1 : factor;
    }

    // "60 T€": the German sign for a thousand, in front of the euro only.
    private static bool IsThousandEuros(ReadOnlySpan<Token> tokens, int index) =>
        tokens[index].Hash == Thousand
        && index + 1 < tokens.Length
        && tokens[index + 1] is { IsGlued: true } sign
        && sign.Is('€');

    private static WordTable<decimal> Table((decimal Factor, string[] Words)[] groups)
    {
        var table = new WordTable<decimal>(groups.Sum(group => group.Words.Length));
        foreach (var (factor, words) in groups)
        {
            foreach (var word in words)
            {
                table[Folding.Hash(word)] = factor;
            }
        }

        return table;
    }

    private static readonly ulong Thousand = Folding.Hash("t");
}
