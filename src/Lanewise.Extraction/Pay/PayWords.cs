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

    private readonly HashSet<int> _sharedSigns = PayCurrency
        .SharedSigns.Select(sign => lexicon.Group(Topic.Currency, sign))
        .ToHashSet();

    public int Salary { get; } = lexicon.Group(Topic.Pay, "salary");

    public int Base { get; } = lexicon.Group(Topic.Pay, "base");

    public int Paid { get; } = lexicon.Group(Topic.Pay, "paid");

    public int Ote { get; } = lexicon.Group(Topic.Pay, "ote");

    public int Total { get; } = lexicon.Group(Topic.Pay, "total");

    public int UpTo { get; } = lexicon.Group(Topic.Pay, "up-to");

    public int From { get; } = lexicon.Group(Topic.Pay, "from");

    public int OrMore { get; } = lexicon.Group(Topic.Pay, "or-more");

    public int OrLess { get; } = lexicon.Group(Topic.Pay, "or-less");

    public int Salaries { get; } = lexicon.Group(Topic.Pay, "salaries");

    public int Hours { get; } = lexicon.Group(Topic.Pay, "hours");

    public int Extra { get; } = lexicon.Group(Topic.Pay, "extra");

    public int Business { get; } = lexicon.Group(Topic.Pay, "business");

    /// <summary>Whether a group of <c>currency.yaml</c> is a sign that several currencies share.</summary>
    public bool IsShared(int currency) => _sharedSigns.Contains(currency);

    /// <summary>Whether words of a group speak of what somebody earns, as nouns do and "we pay" alone does not.</summary>
    public bool IsSalary(int group) => group == Salary || group == Base || group == Ote || group == Total;

    /// <summary>Whether words of a group begin with a token that goes on with the line.</summary>
    public static bool StartsAt(Reading reading, int token, int group)
    {
        if (token >= reading.Tokens.Length || reading.Tokens[token].StartsLine)
        {
            return false;
        }

        foreach (var hit in reading.Hits(Topic.Pay, token, token + 1))
        {
            if (hit.Group == group)
            {
                return true;
            }
        }

        return false;
    }

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
