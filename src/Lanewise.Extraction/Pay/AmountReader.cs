using System.Globalization;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads one number with its thousands separators, factor and currency.</summary>
internal static class AmountReader
{
    private const int LongestNumber = 16;

    /// <summary>Reads the amount whose number is token <paramref name="number"/>; false where it is surely no money.</summary>
    public static bool TryRead(Reading reading, int number, out Amount amount)
    {
        amount = default;
        var tokens = reading.Tokens;
        if (!TryParse(reading.Written(tokens[number]), out var value) || IsPartOfName(tokens, number))
        {
            return false;
        }

        var end = number + 1;
        while (IsThousandsGroup(tokens, end, value))
        {
            value = (value * 1000) + decimal.Parse(reading.Written(tokens[end]), CultureInfo.InvariantCulture);
            end++;
        }

        var currencies = reading.Hits(Topic.Currency);
        var first = number;
        var currency = HitSearch.EndingAt(currencies, number);
        if (currency >= 0)
        {
            first = currencies[currency].FirstToken;
        }

        var written = value;
        var factor = Magnitude.At(tokens, end);
        if (factor == Magnitude.NotPay || IsRetirementPlan(written, currency))
        {
            return false;
        }

        end += factor == 1 ? 0 : 1;
        var after = HitSearch.StartingAt(currencies, end);
        var isNear = after >= 0 && !tokens[end].StartsLine && !BelongsToNext(tokens, currencies[after]);
        if (isNear)
        {
            // "$60,000 CAD": the code after a sign says which dollar.
            currency = after;
            end = currencies[after].EndToken;
        }

        amount = new(value * factor, written, factor, currency < 0 ? -1 : currencies[currency].Group, first, end);
        return true;
    }

    /// <summary>Reads digits with separators: the last of two kinds is the decimal one, and a single one before three digits parts thousands.</summary>
    internal static bool TryParse(ReadOnlySpan<char> written, out decimal value)
    {
        value = 0;
        if (written.Length > LongestNumber)
        {
            return false;
        }

        var (comma, dot) = (written.LastIndexOf(','), written.LastIndexOf('.'));
        var point = (comma >= 0 && dot >= 0) ? Math.Max(comma, dot) : DecimalPoint(written, Math.Max(comma, dot));
        Span<char> digits = stackalloc char[LongestNumber];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                digits[length++] = written[i];
            }
            else if (i == point)
            {
                digits[length++] = '.';
            }
        }

        return decimal.TryParse(
            digits[..length],
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value
        );
    }

    private static int DecimalPoint(ReadOnlySpan<char> written, int separator)
    {
        if (separator < 0 || written[..separator].ContainsAny(',', '.'))
        {
            return -1;
        }

        return written.Length - separator - 1 == 3 && separator <= 3 && written[0] != '0' ? -1 : separator;
    }

    // "60 000 €": three digits after one to three digits.
    private static bool IsThousandsGroup(ReadOnlySpan<Token> tokens, int index, decimal value) =>
        index < tokens.Length
        && tokens[index] is { Kind: TokenKind.Number, Length: 3, StartsLine: false }
        && tokens[index - 1] is { Kind: TokenKind.Number, Length: <= 3 }
        && value is > 0 and < 10_000
        && tokens[index].Start - tokens[index - 1].End == 1;

    // "401k", "401(k)" and "403b" are sections of the US tax code.
    private static bool IsRetirementPlan(decimal written, int currency) => currency < 0 && written is 401 or 403 or 457;

    // "K8s", "S3", "v2.1", "#4": a number glued to a word before it, unless that is a currency.
    private static bool IsPartOfName(ReadOnlySpan<Token> tokens, int number) =>
        tokens[number].IsGlued
        && number > 0
        && tokens[number - 1] is var before
        && (
            before.Is('#')
            || before.Is('.')
            || before.Is('_')
            || (before.Kind == TokenKind.Word && before is { IsUpper: false })
        );

    // In "$150 - $200" the second sign belongs to the second number.
    private static bool BelongsToNext(ReadOnlySpan<Token> tokens, Hit currency) =>
        currency.EndToken < tokens.Length
        && tokens[currency.EndToken] is { Kind: TokenKind.Number, StartsLine: false } next
        && (next.IsGlued || !tokens[currency.FirstToken].IsGlued);
}
