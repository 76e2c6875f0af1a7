namespace Lanewise.Store;

/// <summary>The store cannot be used; the message says why and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong with the store and what to do.</param>
    /// <param name="cause">The failure behind it, or null.</param>
    public StoreException(string message, Exception? cause = null)
        : base(message, cause) { }

    /// <summary>Who holds the store, so that waiting helps, such as <c>process 4711</c>; null where nobody does.</summary>
    public string? Holder { get; private init; }

    internal static StoreException Held(string path, string holder, Exception cause) =>
        new($"{path}: held by {holder}; run this again when it has ended", cause) { Holder = holder };
}
