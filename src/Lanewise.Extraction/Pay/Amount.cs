namespace Lanewise.Extraction.Pay;

/// <summary>A number that may be money.</summary>
/// <param name="Value">The number with its factor ("180k" is 180,000).</param>
/// <param name="Written">The number as written, without factor.</param>
/// <param name="Factor">1, 1000 for "k", or a larger unit of counting.</param>
/// <param name="Currency">Group of the currency beside it, or −1.</param>
/// <param name="FirstToken">Index of its first token, the currency before it included.</param>
/// <param name="EndToken">Index after its last token, factor and currency after it included.</param>
internal readonly record struct Amount(
    decimal Value,
    decimal Written,
    decimal Factor,
    int Currency,
    int FirstToken,
    int EndToken
)
{
    public bool HasCurrency => Currency >= 0;

    public Amount Scaled(decimal factor) => this with { Value = Written * factor, Factor = factor };
}
