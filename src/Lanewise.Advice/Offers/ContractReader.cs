using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers;

/// <summary>Reads what only a contract has.</summary>
internal static class ContractReader
{
    /// <summary>Its fields.</summary>
    public static readonly string[] Known = ["rate", "per", "days", "costs", "status", "contracts", "idle"];

    private const int MostWeeks = 520;

    private static readonly string[] Periods = ["hour", "day", "week"];
    private static readonly string[] Statuses = ["self-employed", "umbrella"];
    private static readonly string[] CourseKnown = ["weeks", "renewed", "search"];
    private static readonly string[] IdleKnown = ["weeks", "chance"];

    /// <summary>Reads them.</summary>
    public static ContractOffer Read(OfferFields fields, TaxTable table)
    {
        fields.OnlyWhere("status", table.Country == "GB", "counts in GB only; elsewhere a contractor is self-employed");
        if (fields.Entry.Has("contracts") == fields.Entry.Has("idle"))
        {
            fields.Entry.Report(
                fields.Entry.Line,
                "contracts",
                "either contracts (how they follow one another) or idle (weeks with chances) must be given"
            );
        }

        var per = Array.IndexOf(Periods, fields.Word("per", Periods, null));
        fields.OnlyWhere("days", per == (int)RatePeriod.Day, "counts only where the rate is per day");
        var leave = fields.Whole("leave", 0, Offer.WeeksOfYear - 1);
        return new()
        {
            Name = "",
            Table = table,
            Leave = leave,
            Rate = fields.Amount("rate", null),
            Per = (RatePeriod)Math.Max(per, 0),
            Days = fields.Number("days", 1, 7, 5),
            Costs = fields.Amount("costs", 0),
            Status =
                fields.Word("status", Statuses, Statuses[0]) == "umbrella"
                    ? ContractStatus.Umbrella
                    : ContractStatus.SelfEmployed,
            Course = Course(fields),
            Idle = Idle(fields, Offer.WeeksOfYear - leave),
        };
    }

    private static ContractCourse? Course(OfferFields fields)
    {
        if (fields.Entry.Nested("contracts", CourseKnown) is not { } entry)
        {
            return null;
        }

        var course = new OfferFields(entry);
        var search = course.Number("search", 0, MostWeeks, null);
        if (search is > 0 and < 1)
        {
            entry.Report(entry.LineOf("search"), "search", "is 0 for no gap, or at least 1 week");
        }

        return new(course.Whole("weeks", 1, MostWeeks), (double)course.Number("renewed", 0, 1, null), (double)search);
    }

    private static ImmutableArray<IdleOutcome> Idle(OfferFields fields, decimal weeksOfWork)
    {
        var outcomes = new List<IdleOutcome>();
        var sum = 0m;
        foreach (var entry in fields.Entry.Entries("idle", IdleKnown))
        {
            var outcome = new OfferFields(entry);
            var weeks = outcome.Number("weeks", 0, weeksOfWork, null);
            if (outcomes.Exists(o => o.Weeks == weeks))
            {
                entry.Report(entry.LineOf("weeks"), "weeks", "the same number of weeks stands twice");
            }

            var chance = outcome.Number("chance", 0, 1, null);
            sum += chance;
            outcomes.Add(new(weeks, (double)chance));
        }

        if (fields.Entry.Has("idle") && sum != 1)
        {
            fields.Entry.Report(
                fields.Entry.LineOf("idle"),
                "idle",
                string.Create(CultureInfo.InvariantCulture, $"the chances add up to {sum}, not to 1")
            );
        }

        return [.. outcomes.Where(o => o.Chance > 0).OrderBy(o => o.Weeks)];
    }
}
