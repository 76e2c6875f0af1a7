using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Weighs whether an amount is what the job pays, from the words around it.</summary>
/// <remarks>
/// Points were set by hand so that one clear sign (a period, a word for salary) carries a single amount over the threshold, a written
/// range with a currency needs little, and one word for funding, revenue or perks near by outweighs each of them.
/// </remarks>
internal sealed class PayEvidence(PayWords words)
{
    private const double Threshold = 2.5;
    private const int Before = 14;
    private const int After = 6;
    private const int BusinessBefore = 9;
    private const int ExtraBefore = 7;
    private const int ExtraAfter = 3;
    private const decimal NarrowRatio = 2.5m;

    // Figures of a year are seldom smaller, and stand out as such in most currencies.
    private const decimal YearlyLooking = 10_000;
    private const decimal FourDigits = 1000;

    private readonly PaySurroundings _surroundings = new(words);

    /// <summary>Whether it is pay.</summary>
    public bool IsPay(Reading reading, PayStatement statement, PayContext context)
    {
        if (_surroundings.IsExtra(reading, statement))
        {
            return false;
        }

        var said = Words(reading, statement);
        var place = Place(reading, statement);
        var whole = _surroundings.IsWhole(reading, statement) && IsLarge(statement) ? 1.5 : 0;
        var score = Form(statement) + context.PeriodPoints + place + said + whole;
        score -= whole == 0 && said < 1.5 && IsLooseCeiling(reading, statement, context) ? 2 : 0;
        return score >= Threshold && (statement.Currency >= 0 || HasContext(reading, statement, context, said, place));
    }

    private static bool IsLarge(PayStatement statement) =>
        statement.Currency >= 0 && (statement.IsRange || IsYearly(statement));

    private static double Form(PayStatement statement) =>
        (statement.Currency >= 0 ? 1 : 0)
        + (statement.IsRange ? 1 : 0)
        + (statement.HasFactor || IsNarrow(statement) ? 0.5 : 0);

    // "$90,000 - $110,000" looks like pay where "$50,000 - $250,000" may be anything.
    private static bool IsNarrow(PayStatement statement) =>
        statement is { IsRange: true, Low.Value: >= YearlyLooking }
        && statement.High.Value <= statement.Low.Value * NarrowRatio;

    private static double Place(Reading reading, PayStatement statement) =>
        reading.Lines[reading.LineOf(statement.FirstToken)].Section switch
        {
            SectionKind.Pay => 2,
            SectionKind.Header or SectionKind.Title or SectionKind.Location => statement.HasFactor
            || statement.IsRange
            || IsYearly(statement)
                ? 1.5
                : 0.5,
            _ => 0,
        };

    // "up to $5,000" without a word for salary is a perk more often than pay, and so is a single amount among the benefits; not where it is
    // by the hour, as no perk is, or stands in the header with a year's figure.
    private bool IsLooseCeiling(Reading reading, PayStatement statement, PayContext context)
    {
        var section = reading.Lines[reading.LineOf(statement.FirstToken)].Section;
        if (
            statement.IsRange
            || context.Period == PayPeriod.Hour
            || (section is SectionKind.Header or SectionKind.Title && IsYearly(statement))
        )
        {
            return false;
        }

        var before = reading.HitEndingAt(Topic.Pay, statement.FirstToken);
        return before?.Group == words.UpTo || section == SectionKind.Benefits;
    }

    private double Words(Reading reading, PayStatement statement)
    {
        var line = reading.Lines[reading.LineOf(statement.FirstToken)];
        var score = 0.0;
        foreach (
            var hit in reading.Hits(
                Topic.Pay,
                Math.Max(line.FirstToken, statement.FirstToken - Before),
                statement.FirstToken
            )
        )
        {
            score = Weighed(reading, statement, hit, score);
        }

        return Math.Min(score, 3) + Following(reading, statement, line) + LineAbove(reading, statement);
    }

    // The last word before the amount counts most: "bonus and a salary of" is pay, "salary and a bonus of" is not.
    private double Weighed(Reading reading, PayStatement statement, Hit hit, double score)
    {
        var distance = statement.FirstToken - hit.EndToken;
        if (words.IsSalary(hit.Group))
        {
            return Math.Max(score, 0) + (distance < 2 ? 2.5 : 2);
        }

        if (hit.Group == words.Paid)
        {
            return score
                + (
                    score < 0 ? 0
                    : IsYearly(statement) ? 1.5
                    : 1
                );
        }

        var isNegative =
            (hit.Group == words.Business && distance < BusinessBefore)
            || (hit.Group == words.Extra && distance < ExtraBefore && !PaySurroundings.IsAdded(reading.Tokens, hit));
        return isNegative && !PaySurroundings.EndsSentence(reading.Tokens, hit.EndToken, statement.FirstToken)
            ? -3
            : score;
    }

    private static bool IsYearly(PayStatement statement) => statement.High.Value >= YearlyLooking;

    private double Following(Reading reading, PayStatement statement, Line line)
    {
        var score = 0.0;
        foreach (
            var hit in reading.Hits(Topic.Pay, statement.EndToken, Math.Min(line.EndToken, statement.EndToken + After))
        )
        {
            var distance = hit.FirstToken - statement.EndToken;
            if (distance > 0 && HasNumber(reading.Tokens[statement.EndToken..hit.FirstToken]))
            {
                break;
            }

            score +=
                words.IsSalary(hit.Group) ? (distance < 2 ? 2 : 1.5)
                : PaySurroundings.EndsSentence(reading.Tokens, statement.EndToken, hit.FirstToken) ? 0
                : hit.Group == words.Business && distance < After - 1 ? -3
                : hit.Group == words.Extra
                && distance < ExtraAfter
                && !PaySurroundings.IsAdded(reading.Tokens, statement.EndToken, hit)
                    ? -3
                : 0;
        }

        return Math.Clamp(score, -3, 2);
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
            var hit in reading.Hits(Topic.Pay, Math.Max(line.FirstToken, line.EndToken - (2 * Before)), line.EndToken)
        )
        {
            if (words.IsSalary(hit.Group))
            {
                return 1.5;
            }
        }

        return 0;
    }

    // An amount without a currency must stand where pay is spoken of, and be no number of hours or years.
    private bool HasContext(Reading reading, PayStatement statement, PayContext context, double said, double place)
    {
        var isSpokenOf = said >= 1.5 || (statement.IsRange && place >= 1.5);
        if (statement.HasFactor)
        {
            return isSpokenOf;
        }

        return statement.High.Value >= FourDigits
            ? isSpokenOf && !PaySurroundings.IsYears(reading, statement)
            : said >= 2 && context.Period is not null && !_surroundings.CountsHours(reading, statement);
    }

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
}
