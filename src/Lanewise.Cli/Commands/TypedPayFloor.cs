using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Reach;

namespace Lanewise.Cli.Commands;

/// <summary>From the words typed for the least pay somebody takes to an amount of a currency.</summary>
internal static class TypedPayFloor
{
    private const int CodeLength = 3;

    /// <summary>Reads 150000, 150k, £80k, 90000EUR or "90,000 EUR": a year's base pay, in US dollars where no currency stands beside it.</summary>
    /// <exception cref="UsageException">It is no amount, or of a currency without rates.</exception>
    public static PayFloor Read(Knowledge knowledge, string typed)
    {
        var digits = typed.AsSpan().IndexOfAnyInRange('0', '9');
        var end = digits < 0 ? -1 : typed.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var number = digits < 0 ? "" : typed[digits..end].Replace(",", "", StringComparison.Ordinal);
        if (
            !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || amount <= 0
        )
        {
            throw Wrong(typed);
        }

        var after = typed[end..].Trim();
        var isThousands = after.StartsWith('k') || after.StartsWith('K') && !IsCode(knowledge, after);
        var beside = (typed[..digits] + (isThousands ? after[1..] : after)).Trim();
        return new(isThousands ? amount * 1000 : amount, Currency(knowledge, beside) ?? throw Wrong(typed));
    }

    private static string? Currency(Knowledge knowledge, string beside)
    {
        if (beside is "" or "$")
        {
            return "USD";
        }

        var code = IsCode(knowledge, beside)
            ? beside.ToUpperInvariant()
            : knowledge
                .Phrases.Where(phrase => phrase.Topic == "currency" && phrase.Group.Length == CodeLength)
                .FirstOrDefault(phrase => phrase.Text.Equals(beside, StringComparison.OrdinalIgnoreCase))
                ?.Group;
        return code is not null && knowledge.Rates.UsdPerUnit(code, null) is not null ? code : null;
    }

    private static bool IsCode(Knowledge knowledge, string text) =>
        text.Length == CodeLength && knowledge.Rates.UsdPerUnit(text.ToUpperInvariant(), null) is not null;

    private static UsageException Wrong(string typed) =>
        new(
            $"--pay-floor {typed} is no amount of a currency with known rates; write it as 150000, 150k, 90000EUR or £80k"
        );
}
