namespace Lanewise.Evidence.Resume.Figures;

/// <summary>A scale or result in a text.</summary>
/// <param name="IsResult">Which of them.</param>
/// <param name="Start">Where its words start.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct FoundFigure(bool IsResult, int Start, int End);
