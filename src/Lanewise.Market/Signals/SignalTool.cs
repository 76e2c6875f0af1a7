namespace Lanewise.Market.Signals;

/// <summary>A technology by which two languages work together.</summary>
/// <param name="Name">The catalog's name.</param>
/// <param name="Openings">Openings asking for both languages that ask for it too.</param>
public sealed record SignalTool(string Name, long Openings);
