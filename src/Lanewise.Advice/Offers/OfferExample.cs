using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>Commented files to start from, one for each kind of offer.</summary>
public static class OfferExample
{
    /// <summary>The kinds that there is an example of.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["contract", "employment"];

    /// <summary>The text of an example.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ArgumentException">There is none of that kind.</exception>
    public static string Of(string kind)
    {
        using var stream =
            typeof(OfferExample).Assembly.GetManifestResourceStream($"offers/{kind}.yaml")
            ?? throw new ArgumentException($"there is no example of {kind}", nameof(kind));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
