namespace Lanewise.Extraction.Pay;

/// <summary>What stands around an amount: its period, how clearly that is said, and what the amount contains.</summary>
/// <param name="Period">The period stated, or null.</param>
/// <param name="PeriodPoints">2 where it follows the amount, 1 where it stands before, 0 for none.</param>
/// <param name="Kind">Base, total or on-target.</param>
/// <param name="MonthsPaid">How many monthly salaries make a year: 12 unless the posting counts more ("14薪", "14 pagas").</param>
internal readonly record struct PayContext(PayPeriod? Period, double PeriodPoints, PayKind Kind, int MonthsPaid);
