namespace Lanewise.Evidence.Portfolio;

/// <summary>Thrown when a repository cannot be read at all; the message says why and what to do.</summary>
/// <param name="message">Why.</param>
public sealed class PortfolioException(string message) : Exception(message);
