namespace Lanewise.Market.Pay;

/// <summary>Where the law demands that postings state a range of pay, so that stating it is not the employer's choice.</summary>
/// <remarks>
/// Statewide laws of the United States in force, as listed by the National Women's Law Center and the states' labour departments: Colorado (2021),
/// Washington and California (2023), Hawaii and New York (2023-09, 2024), Maryland, District of Columbia (2024), Minnesota, Illinois, New Jersey,
/// Vermont and Massachusetts (2025). British Columbia (2023-11) and Prince Edward Island (2022) in Canada. The months are of force.
/// </remarks>
internal static class PayLaws
{
    /// <summary>SQL that is true of a row of places of a posting <c>f</c> whose posting the law covers.</summary>
    public const string Covered = """
        (country = 'US' AND (
          (region = 'CO' AND f.posted_on >= DATE '2021-01-01') OR (region IN ('CA', 'WA') AND f.posted_on >= DATE '2023-01-01')
          OR (region = 'NY' AND f.posted_on >= DATE '2023-09-17') OR (region = 'HI' AND f.posted_on >= DATE '2024-01-01')
          OR (region = 'DC' AND f.posted_on >= DATE '2024-06-30') OR (region = 'MD' AND f.posted_on >= DATE '2024-10-01')
          OR (region IN ('IL', 'MN') AND f.posted_on >= DATE '2025-01-01') OR (region = 'NJ' AND f.posted_on >= DATE '2025-06-01')
          OR (region = 'VT' AND f.posted_on >= DATE '2025-07-01') OR (region = 'MA' AND f.posted_on >= DATE '2025-10-29')
        )) OR (country = 'CA' AND (
          (region = 'PE' AND f.posted_on >= DATE '2022-06-01') OR (region = 'BC' AND f.posted_on >= DATE '2023-11-01')
        ))
        """;
}
