using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Weighs whether an amount is what the job pays, from the words around it.</summary>
/// <remarks>
/// Points were set by hand so that one clear sign (a period, a word for salary) carries a single amount over the threshold, a written
/// range with a currency needs none, and one word for funding, revenue or perks near by outweighs each of them.
/// </remarks>
internal sealed class PayEvidence(PayWords words)
{
    private const double Threshold = 2.5;
    private const int Before = 14;
    private const int After = 6;
    private const int BusinessBefore = 9;
    private const int ExtraBefore = 7;
    private const int ExtraAfter = 3;

    /// <summary>Whether it is pay.</summary>
    public bool IsPay(Reading reading, PayStatement statement, PayContext context)
    {
        var score = Form(statement) + context.PeriodPoints + Place(reading, statement) + Words(reading, statement);
        score -= IsLooseCeiling(reading, statement) ? 2 : 0;
        return score >= Threshold && (statement.Currency >= 0 || HasContext(reading, statement, context));
    }

    private static double Form(PayStatement statement) =>
        (statement.Currency >= 0 ? 1 : 0) + (statement.HasFactor ? 0.5 : 0) + (statement.IsRange ? 1 : 0);

    private static double Place(Reading reading, PayStatement statement) =>
        reading.Lines[reading.LineOf(statement.FirstToken)].Section switch
        {
            SectionKind.Pay => 2,
            SectionKind.Header or SectionKind.Title or SectionKind.Location => statement.HasFactor || statement.IsRange
                ? 1.5
                : 0.5,
            _ => 0,
        };

    // "up to $5,000" without a word for salary is a perk more often than pay, and so is a single amount among the benefits.
    private bool IsLooseCeiling(Reading reading, PayStatement statement)
    {
        if (statement.IsRange || Words(reading, statement) >= 2)
        {
            return false;
        }

        var hits = reading.Hits(Topic.Pay);
        var before = HitSearch.EndingAt(hits, statement.FirstToken);
        return (before >= 0 && hits[before].Group == words.UpTo)
            || reading.Lines[reading.LineOf(statement.FirstToken)].Section == SectionKind.Benefits;
    }

    // A range alone on its line belongs to the sentence that ends the line above: "The salary for this role is:".
    private double LineAbove(Reading reading, PayStatement statement)
    {
        var index = reading.LineOf(statement.FirstToken);
        if (!statement.IsRange || statement.FirstToken - reading.Lines[index].FirstToken > 2)
        {
            return 0;
        }

        do
        {
            index--;
        } while (index >= 0 && reading.Lines[index].IsEmpty);

        if (index < 0 || reading.Lines[index].Part != Part.Description)
        {
            return 0;
        }

        var line = reading.Lines[index];
        foreach (
            var hit in HitSearch.Within(
                reading.Hits(Topic.Pay),
                Math.Max(line.FirstToken, line.EndToken - (2 * Before)),
                line.EndToken
            )
        )
        {
            if (hit.Group == words.Salary)
            {
                return 1.5;
            }
        }

        return 0;
    }

    private double Words(Reading reading, PayStatement statement)
    {
        var line = reading.Lines[reading.LineOf(statement.FirstToken)];
        var score = 0.0;
        foreach (
            var hit in HitSearch.Within(
                reading.Hits(Topic.Pay),
                Math.Max(line.FirstToken, statement.FirstToken - Before),
                statement.FirstToken
            )
        )
        {
            var distance = statement.FirstToken - hit.EndToken;
            score =
                hit.Group == words.Salary ? Math.Max(score, 0) + 2
                : hit.Group == words.Ote || hit.Group == words.Total ? Math.Max(score, 0) + 2
                : hit.Group == words.Business && distance < BusinessBefore ? -3
                : hit.Group == words.Extra && distance < ExtraBefore && !IsAdded(reading.Tokens, hit) ? -3
                : score;
        }

        return Math.Min(score, 3) + Following(reading, statement, line) + LineAbove(reading, statement);
    }

    private double Following(Reading reading, PayStatement statement, Line line)
    {
        var score = 0.0;
        foreach (
            var hit in HitSearch.Within(
                reading.Hits(Topic.Pay),
                statement.EndToken,
                Math.Min(line.EndToken, statement.EndToken + After)
            )
        )
        {
            var distance = hit.FirstToken - statement.EndToken;
            if (distance > 0 && HasNumber(reading.Tokens[statement.EndToken..hit.FirstToken]))
            {
                break;
            }

            score +=
                hit.Group == words.Salary || hit.Group == words.Ote || hit.Group == words.Total ? 1.5
                : hit.Group == words.Business
                && distance < After - 1
                && !EndsSentence(reading.Tokens, statement.EndToken, hit.FirstToken)
                    ? -3
                : hit.Group == words.Extra && distance < ExtraAfter && !IsAdded(reading.Tokens, hit) ? -3
                : 0;
        }

        return Math.Clamp(score, -3, 1.5);
    }

    // An amount without a currency must stand where pay is spoken of.
    private bool HasContext(Reading reading, PayStatement statement, PayContext context) =>
        (statement.HasFactor || context.Period is not null)
        && (Words(reading, statement) >= 1.5 || (statement.IsRange && Place(reading, statement) >= 1.5));

    // "$200k + bonus", "$90k plus stipend": the extra comes on top.
    private static bool IsAdded(ReadOnlySpan<Token> tokens, Hit hit) =>
        hit.FirstToken > 0
        && tokens[hit.FirstToken - 1] is var before
        && (
            before.Is('+')
            || before.Is('&')
            || before.Is(',')
            || before.Is('|')
            || before.Is('/')
            || before.Hash == Plus
            || before.Hash == And
        );

    private static readonly ulong Plus = Folding.Hash("plus");

    private static readonly ulong And = Folding.Hash("and");

    private static bool HasNumber(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<Token> tokens, int from, int to)
    {
        foreach (var token in tokens[from..to])
        {
            if (token.Is('.') || token.Is('|') || token.Is(';') || token.Is('•'))
            {
                return true;
            }
        }

        return false;
    }
}
