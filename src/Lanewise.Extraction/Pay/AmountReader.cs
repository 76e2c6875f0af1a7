using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads one number with its thousands separators, factor and currency.</summary>
internal sealed class AmountReader(CurrencySigns signs)
{
    private const int LongestNumber = 16;

    // "$110,000k" means $110,000: nobody counts tens of thousands in thousands.
    private const decimal LargestCounted = 10_000;

    /// <summary>Reads the amount whose number is token <paramref name="number"/>; false where it is surely no money.</summary>
    public bool TryRead(Reading reading, int number, out Amount amount)
    {
        amount = default;
        var tokens = reading.Tokens;
        if (!TryParse(reading.Written(tokens[number]), out var value))
        {
            return false;
        }

        var (currency, first) = signs.Before(reading, number);
        if (currency < 0 && IsPartOfName(tokens, number))
        {
            return false;
        }

        var end = number + 1;
        while (IsThousandsGroup(reading, end, value) && TryParse(reading.Written(tokens[end]), out var group))
        {
            value = (value * 1000) + group;
            end++;
        }

        var factor = Magnitude.At(tokens, end);
        if (factor == Magnitude.NotPay || IsRetirementPlan(value, currency))
        {
            return false;
        }

        var (after, endAfter) = signs.After(reading, end + (factor == 1 ? 0 : 1));
        if (after < 0 && factor != 1)
        {
            // "60 TEUR" and "15만원" are factor and currency in one word.
            (after, endAfter) = signs.After(reading, end) is { Group: >= 0 } joined ? joined : (-1, end + 1);
        }

        // "$60,000 CAD": the code after a sign says which dollar.
        currency = after >= 0 ? after : currency;
        factor = factor == 1000 && value >= LargestCounted ? 1 : factor;
        amount = new(value * factor, value, factor, currency, first, endAfter);
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
        var (digits, count, decimals) = (0L, 0, 0);
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                digits = (digits * 10) + written[i] - '0';
                count++;
                decimals += point >= 0 && i > point ? 1 : 0;
            }
        }

        value = new((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
        return count > 0;
    }

    private static int DecimalPoint(ReadOnlySpan<char> written, int separator)
    {
        if (separator < 0 || written[..separator].ContainsAny(',', '.'))
        {
            return -1;
        }

        return written.Length - separator - 1 == 3 && separator <= 3 && written[0] != '0' ? -1 : separator;
    }

    // "60 000 €" and "15 000,00 zł": three digits after one to three digits, with or without decimals.
    private static bool IsThousandsGroup(Reading reading, int index, decimal value)
    {
        var tokens = reading.Tokens;
        return index < tokens.Length
            && tokens[index] is { Kind: TokenKind.Number, Length: 3 or 5 or 6, StartsLine: false }
            && tokens[index - 1] is { Kind: TokenKind.Number, Length: <= 3 }
            && value is > 0 and < 10_000
            && tokens[index].Start - tokens[index - 1].End == 1
            && HasThreeDigitsBeforeDecimals(reading.Written(tokens[index]));
    }

    private static bool HasThreeDigitsBeforeDecimals(ReadOnlySpan<char> written) =>
        !written[..3].ContainsAnyExceptInRange('0', '9') && (written.Length == 3 || written[3] is ',' or '.');

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
}
