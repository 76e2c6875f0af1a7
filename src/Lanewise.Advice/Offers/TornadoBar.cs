namespace Lanewise.Advice.Offers;

/// <summary>How far the difference between two offers moves when one thing about one of them does.</summary>
/// <param name="Offer">The offer that it is about.</param>
/// <param name="Factor">What is moved.</param>
/// <param name="Low">Its low end, as shown.</param>
/// <param name="High">Its high end, as shown.</param>
/// <param name="AtLow">The difference on average, first less second, at the low end.</param>
/// <param name="AtHigh">The same at the high end.</param>
public sealed record TornadoBar(string Offer, string Factor, string Low, string High, decimal AtLow, decimal AtHigh)
{
    /// <summary>How far the difference moves, 0 or more.</summary>
    public decimal Swing => Math.Abs(AtHigh - AtLow);

    /// <summary>Whether another offer is worth more at one end than at the other.</summary>
    public bool Flips => Math.Sign(AtHigh) != Math.Sign(AtLow);
}
