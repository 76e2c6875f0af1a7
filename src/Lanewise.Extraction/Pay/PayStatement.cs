namespace Lanewise.Extraction.Pay;

/// <summary>One amount or a range of two, before it is decided whether it is pay.</summary>
/// <param name="Low">The lower or only amount.</param>
/// <param name="High">The upper amount; equal to Low for a single one.</param>
/// <param name="Currency">Group of the currency, or −1.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
internal readonly record struct PayStatement(Amount Low, Amount High, int Currency, int FirstToken, int EndToken)
{
    public bool IsRange => Low.FirstToken != High.FirstToken;

    public bool HasFactor => Low.Factor > 1;

    public static PayStatement Single(Amount amount) =>
        new(amount, amount, amount.Currency, amount.FirstToken, amount.EndToken);
}
