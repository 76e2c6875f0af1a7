namespace Lanewise.Sources.Tables;

/// <summary>How well a column's values fit a field.</summary>
internal static class ValueLikeness
{
    /// <summary>From 0, values that cannot be the field's, to 1, as expected; for a column whose name speaks for the field.</summary>
    public static double Of(TableField field, ColumnProfile profile) =>
        field switch
        {
            TableField.Text => Rising(profile.MedianLength, 15, 150) * Not(profile.Urls),
            TableField.Title => Short(profile, 3, 140)
                * (0.8 + (0.2 * Math.Max(profile.JobWords, profile.MedianWords > 1 ? 1 : 0))),
            TableField.Company => Short(profile, 2, 60) * (profile.MedianWords <= 6 ? 1 : 0.5),
            TableField.Location => Short(profile, 2, 100),
            TableField.Date or TableField.FirstSeen or TableField.LastSeen or TableField.Closed => Mostly(
                profile.Dates
            ),
            TableField.Url => Mostly(profile.Urls),
            TableField.Id => profile.MedianLength <= 200 ? Mostly(profile.Distinct) : 0,
            TableField.SalaryMin or TableField.SalaryMax => Mostly(profile.Numbers),
            TableField.Currency => Mostly(profile.Currencies),
            TableField.Period => Mostly(profile.Periods),
            TableField.Salary => profile.Digits >= 0.3 ? 1 : 0,
            TableField.Employment => Short(profile, 2, 50) * Not(profile.Truths),
            TableField.Remote => Mostly(profile.Truths),
            TableField.Source => Short(profile, 2, 40),
            TableField.Requisition => profile.MedianLength <= 60 ? 1 : 0,
            _ => 0,
        };

    /// <summary>From 0 to 1 for a column whose name says nothing; only what no other field looks like counts.</summary>
    public static double Alone(TableField field, ColumnProfile profile) =>
        field switch
        {
            TableField.Text => profile.MedianLength >= 400 && profile.MedianWords >= 30 ? 0.6 : 0,
            TableField.Title => profile.JobWords >= 0.4 && profile.MedianLength is >= 8 and <= 100 ? 0.7 : 0,
            TableField.Url => profile.Urls >= 0.9 && profile.Distinct >= 0.9 ? 0.55 : 0,
            _ => 0,
        };

    private static double Mostly(double share) => share >= 0.7 ? 1 : 0;

    private static double Not(double share) => share > 0.5 ? 0 : 1;

    private static double Rising(int length, int none, int full) =>
        Math.Clamp((length - none) / (double)(full - none), 0, 1);

    private static double Short(ColumnProfile profile, int least, int most) =>
        profile.MedianLength < least || profile.MedianLength > most
            ? 0
            : Not(profile.Urls) * Not(profile.Numbers) * Not(profile.Dates);
}
