namespace Lanewise.Store;

/// <summary>The store cannot be used; the message says why and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong with the store and what to do.</param>
    /// <param name="cause">The failure behind it, or null.</param>
    public StoreException(string message, Exception? cause = null)
        : base(message, cause) { }
}
