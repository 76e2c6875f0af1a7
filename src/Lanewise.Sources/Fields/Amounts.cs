using System.Globalization;
using System.Text.Json;

namespace Lanewise.Sources.Fields;

/// <summary>Numbers out of JSON values.</summary>
internal static class Amounts
{
    /// <summary>The value as a number; null where absent or blank; a text that is no number is noted.</summary>
    public static decimal? Of(JsonElement value, string name, SourceRecord record)
    {
        var text = JsonText.Scalar(value)?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (TryParse(text, out var amount))
        {
            return amount;
        }

        record.Skip(name, $"is '{Quoted.Short(text)}', expected a number");
        return null;
    }

    /// <summary>Reads "99200.0", "99,200", "1e5"; false for anything else or beyond 28 digits.</summary>
    public static bool TryParse(string text, out decimal amount) =>
        decimal.TryParse(
            text,
            NumberStyles.Float | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out amount
        );
}
