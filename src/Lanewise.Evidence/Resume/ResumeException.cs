namespace Lanewise.Evidence.Resume;

/// <summary>Thrown when a file cannot be read as a résumé; the message says why and what to do, and is to stand after the file's name.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class ResumeException(string message) : Exception(message);
