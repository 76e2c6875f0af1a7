namespace Lanewise.Evidence.Resume.Documents;

/// <summary>A word on a page, in points from its upper left corner.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
internal sealed record PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>Half way down.</summary>
    public double Middle => (Top + Bottom) / 2;

    /// <summary>Why people do not see it; null for what they see.</summary>
    public string? Hidden { get; init; }
}
