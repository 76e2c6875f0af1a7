using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Takes out the names of products that stand for their makers: customers, investors, former employers of the founders.</summary>
internal sealed class CompanyNames(Knowledge knowledge, Cues cues)
{
    private const int CueWithin = 16;
    private const int LongestJoint = 4;

    /// <summary>Lets such occurrences no longer count; languages are no companies.</summary>
    public void TakeOut(Reading reading, Span<Occurrence> occurrences)
    {
        for (var first = 0; first < occurrences.Length; )
        {
            var end = TechnologyList.EndOf(occurrences, first);
            if (IsOfCompanies(reading, occurrences[first]))
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

    // A list of companies may be long: names, commas and short words between them.
    private static int StartOfNames(ReadOnlySpan<Token> tokens, int start, int token)
    {
        var first = token;
        while (first > start && IsOfNames(tokens[first - 1]))
        {
            first--;
        }

        return Math.Max(start, first - CueWithin);
    }

    private static bool IsOfNames(in Token token) =>
        token.IsCapital
        || token.Is(',')
        || token.Is('&')
        || (token.Kind == TokenKind.Word && token.Length <= LongestJoint);

    private bool IsOfCompanies(Reading reading, in Occurrence first)
    {
        var token = first.FirstToken;
        if (!cues.Around(reading, token, first.Line).HasFlag(Cue.CompanyAhead))
        {
            return false;
        }

        var start = reading.SentenceOf(token).FirstToken;
        var from = Math.Max(start, Math.Min(token - CueWithin, StartOfNames(reading.Tokens, start, token)));
        return cues.Within(reading, from, token).HasFlag(Cue.CompanyAhead);
    }
}
