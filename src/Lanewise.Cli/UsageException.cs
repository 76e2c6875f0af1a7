namespace Lanewise.Cli;

/// <summary>Thrown when a person used the program wrongly; the message says what was wrong and what to do next.</summary>
internal sealed class UsageException(string message) : Exception(message);
