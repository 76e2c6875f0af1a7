using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads every separate statement of what the job pays, from the source's fields first, else from the text.</summary>
internal sealed class PayReader
{
    private readonly StructuredPay _structured;
    private readonly WrittenPay _written;
    private readonly ImmutableArray<PayRange>.Builder _found = ImmutableArray.CreateBuilder<PayRange>();
    private readonly ImmutableArray<PayRange>.Builder _inText = ImmutableArray.CreateBuilder<PayRange>();

    public PayReader(Knowledge knowledge, Lexicon lexicon)
    {
        var currency = new PayCurrency(knowledge);
        var dollars = new DollarsPerYear(knowledge);
        _structured = new(currency, dollars);
        _written = new(knowledge, lexicon, currency, dollars);
    }

    /// <summary>The statements in the order of the posting; those of structured fields stand for all where they are plausible.</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="places">Where the job is.</param>
    /// <param name="writtenIn">ISO 639-1 code of the posting's language, or null.</param>
    public ImmutableArray<PayRange> Read(Reading reading, ImmutableArray<Place> places, string? writtenIn)
    {
        _found.Clear();
        _inText.Clear();
        _structured.AddTo(_found, reading.Posting, places);
        _written.AddTo(_inText, reading, new(places, writtenIn));
        if (_found.Count == 0)
        {
            return _inText.ToImmutable();
        }

        StructuredPay.Correct(_found, _inText);
        return _found.ToImmutable();
    }
}
