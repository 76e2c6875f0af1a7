using Lanewise.Catalog.Reading;

namespace Lanewise.Advice.Offers;

/// <summary>Reads the fields of an offer, each with the range that makes sense.</summary>
internal sealed class OfferFields(Entry entry)
{
    private const decimal MostAmount = 100_000_000;

    /// <summary>What they are read from.</summary>
    public Entry Entry => entry;

    /// <summary>An amount of money; without a default it must be there.</summary>
    public decimal Amount(string field, decimal? byDefault) => Number(field, 0, MostAmount, byDefault);

    /// <summary>A part from 0 to 1.</summary>
    public decimal Share(string field, decimal byDefault) => Number(field, 0, 1, byDefault);

    /// <summary>A number; without a default it must be there.</summary>
    public decimal Number(string field, decimal least, decimal most, decimal? byDefault)
    {
        if (!entry.Has(field))
        {
            if (byDefault is null)
            {
                entry.Report(entry.Line, field, "is missing");
            }

            return byDefault ?? 0;
        }

        return entry.Number(field, least, most) ?? 0;
    }

    /// <summary>A whole number that must be there.</summary>
    public int Whole(string field, decimal least, decimal most)
    {
        var number = Number(field, least, most, null);
        if (number != decimal.Truncate(number))
        {
            entry.Report(entry.LineOf(field), field, "must be a whole number");
        }

        return (int)number;
    }

    /// <summary>One of some words; without a default it must be there.</summary>
    public string Word(string field, string[] words, string? byDefault)
    {
        var word = byDefault is null ? entry.Text(field) : entry.TextOrNull(field) ?? byDefault;
        if (word.Length > 0 && !words.Contains(word, StringComparer.Ordinal))
        {
            entry.Report(entry.LineOf(field), field, $"is '{word}'; one of {string.Join(", ", words)} expected");
        }

        return word;
    }

    /// <summary>Reports a field that is there though it has no meaning.</summary>
    public void OnlyWhere(string field, bool hasMeaning, string reason)
    {
        if (entry.Has(field) && !hasMeaning)
        {
            entry.Report(entry.LineOf(field), field, reason);
        }
    }
}
