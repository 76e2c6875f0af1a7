namespace Lanewise.Evidence.Resume;

/// <summary>Text of the file that people do not see; nothing is read from it.</summary>
/// <param name="Reason">Why they do not.</param>
/// <param name="Quote">The text.</param>
public sealed record HiddenText(string Reason, Quote Quote);
