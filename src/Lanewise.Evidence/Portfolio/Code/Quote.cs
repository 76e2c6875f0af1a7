namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>How a sort of text is written.</summary>
/// <param name="Mark">What begins and ends it.</param>
/// <param name="HasLines">Whether it may go over lines.</param>
/// <param name="HasEscapes">Whether <c>\</c> takes its meaning from what follows.</param>
/// <param name="IsComment">Whether its lines count as comments.</param>
internal sealed record Quote(byte[] Mark, bool HasLines, bool HasEscapes, bool IsComment);
