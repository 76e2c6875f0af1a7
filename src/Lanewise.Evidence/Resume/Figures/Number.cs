namespace Lanewise.Evidence.Resume.Figures;

/// <summary>A number with what belongs to it: "3k", "1.2 Mio.", "30 %", "€200k".</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="IsPercent">Whether it is a percentage.</param>
/// <param name="IsMoney">Whether a sign of a currency stands beside it.</param>
/// <param name="HasMagnitude">Whether it is one of thousands or more: "200 million".</param>
/// <param name="IsOne">Whether it is written as 1 or 0, which is no scale.</param>
internal readonly record struct Number(int First, int End, bool IsPercent, bool IsMoney, bool HasMagnitude, bool IsOne);
