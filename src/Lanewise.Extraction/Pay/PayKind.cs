namespace Lanewise.Extraction.Pay;

/// <summary>What a stated amount contains.</summary>
public enum PayKind
{
    /// <summary>Salary or wage alone; taken where nothing else is said.</summary>
    Base,

    /// <summary>Total compensation.</summary>
    Total,

    /// <summary>On-target earnings: with the commission of a met quota.</summary>
    Ote,
}
