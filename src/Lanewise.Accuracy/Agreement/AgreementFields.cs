namespace Lanewise.Accuracy.Agreement;

/// <summary>What the fields of a source and the text of its posting both say.</summary>
public static class AgreementFields
{
    /// <summary>Statements of pay: both ends, currency and period.</summary>
    public const string Pay = "pay";

    /// <summary>Forms of contract.</summary>
    public const string Employment = "employment";

    /// <summary>Remote, hybrid, on site.</summary>
    public const string Workplace = "workplace";

    /// <summary>Countries of the job.</summary>
    public const string Country = "country";

    /// <summary>Cities of the job.</summary>
    public const string City = "city";

    /// <summary>The lane that the team's name is a word for, beside the strongest one read.</summary>
    public const string Lane = "lane of the team";

    /// <summary>Go, of postings that write Golang, read after every Golang has been written as Go.</summary>
    public const string Golang = "Golang written as Go";

    /// <summary>All, in the order of reports.</summary>
    public static IReadOnlyList<string> Names { get; } = [Pay, Employment, Workplace, Country, City, Lane, Golang];
}
