namespace Lanewise.Evidence.Resume.Figures;

/// <summary>What a word says of a change for the better.</summary>
internal enum ChangeWord
{
    /// <summary>It says one, whose size is to be told: "reduced".</summary>
    OfSize,

    /// <summary>It compares, and says one only with a size: "faster".</summary>
    Comparing,

    /// <summary>It tells the size itself: "halved".</summary>
    Measured,
}
