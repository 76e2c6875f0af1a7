namespace Lanewise.Market.Compare;

/// <summary>A measured reason for caution.</summary>
/// <param name="Name">Of <c>one key of several</c>, <c>narrow</c>, <c>few openings</c>, <c>high screen</c>, <c>few employers</c>,
/// <c>falling demand</c>, <c>thin pay evidence</c>.</param>
/// <param name="Detail">One sentence with the figures it was chosen by.</param>
/// <param name="Severity">0 at the catalog's threshold of concern, 1 at its threshold of alarm; below 0 it is no concern.</param>
public sealed record MainRisk(string Name, string Detail, double Severity);
