using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Takes out the names of products that stand for their makers: customers, investors, former employers of the founders.</summary>
internal sealed class CompanyNames(Knowledge knowledge, Cues cues)
{
    private const int CueWithin = 16;

    /// <summary>Lets such occurrences no longer count; languages are no companies.</summary>
    public void TakeOut(Reading reading, Span<Occurrence> occurrences)
    {
        for (var first = 0; first < occurrences.Length; )
        {
            var end = TechnologyList.EndOf(occurrences, first);
            if (IsOfCompanies(reading, occurrences[first].FirstToken))
            {
                TakeOutList(occurrences[first..end]);
            }

            first = end;
        }
    }

    private void TakeOutList(Span<Occurrence> list)
    {
        foreach (ref var item in list)
        {
            item.Counts &= knowledge.Technologies[item.Technology].IsLanguage;
        }
    }

    private bool IsOfCompanies(Reading reading, int token)
    {
        var from = Math.Max(reading.SentenceOf(token).FirstToken, token - CueWithin);
        return cues.Within(reading, from, token).HasFlag(Cue.CompanyAhead);
    }
}
