namespace Lanewise.Market.Gap;

/// <summary>A part of a gap in log points; parts add up.</summary>
/// <param name="Name">What it is the part of: a factor, or whose pay the mix is valued at.</param>
/// <param name="LogPoints">The part; 0.1 is about a tenth more pay.</param>
/// <param name="StandardError">Its standard error, clustered by employer.</param>
public sealed record GapPart(string Name, double LogPoints, double StandardError);
