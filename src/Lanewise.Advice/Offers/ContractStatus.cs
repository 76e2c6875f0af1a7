namespace Lanewise.Advice.Offers;

/// <summary>As what a contractor is taxed.</summary>
public enum ContractStatus
{
    /// <summary>In business for themselves: a sole proprietor, a sole trader, a Freiberufler.</summary>
    SelfEmployed,

    /// <summary>Employed by an umbrella company, which takes the employer's contributions out of the rate; in the United Kingdom.</summary>
    Umbrella,
}
