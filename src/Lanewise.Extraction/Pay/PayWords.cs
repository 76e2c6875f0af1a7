using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>The groups of <c>catalog/phrases/pay.yaml</c> and the lone dollar of <c>currency.yaml</c>, by number.</summary>
internal sealed class PayWords(Lexicon lexicon)
{
    private readonly (int Group, PayPeriod Period)[] _periods =
    [
        (lexicon.Group(Topic.Pay, "hour"), PayPeriod.Hour),
        (lexicon.Group(Topic.Pay, "day"), PayPeriod.Day),
        (lexicon.Group(Topic.Pay, "week"), PayPeriod.Week),
        (lexicon.Group(Topic.Pay, "month"), PayPeriod.Month),
        (lexicon.Group(Topic.Pay, "year"), PayPeriod.Year),
    ];

    public int Salary { get; } = lexicon.Group(Topic.Pay, "salary");

    public int Ote { get; } = lexicon.Group(Topic.Pay, "ote");

    public int Total { get; } = lexicon.Group(Topic.Pay, "total");

    public int UpTo { get; } = lexicon.Group(Topic.Pay, "up-to");

    public int From { get; } = lexicon.Group(Topic.Pay, "from");

    public int Extra { get; } = lexicon.Group(Topic.Pay, "extra");

    public int Business { get; } = lexicon.Group(Topic.Pay, "business");

    public int Dollar { get; } = lexicon.Group(Topic.Currency, Currencies.Dollar);

    /// <summary>The period that a group of words names, or null.</summary>
    public PayPeriod? PeriodOf(int group)
    {
        foreach (var (named, period) in _periods)
        {
            if (named == group)
            {
                return period;
            }
        }

        return null;
    }
}
