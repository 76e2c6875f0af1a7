using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>The days on which one record says that its posting was open.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last; not before <paramref name="From"/>.</param>
internal readonly record struct SeenDays(DateOnly From, DateOnly To)
{
    /// <summary>What the source itself says, else the day of the import; a posting taken down was not seen later.</summary>
    public static SeenDays Of(Posting posting, DateOnly imported)
    {
        var to = posting.LastSeen ?? Least(imported, posting.ClosedOn);
        var from = posting.FirstSeen ?? to;
        return from <= to ? new(from, to) : new(to, from);
    }

    /// <summary>From the first day of both to the last.</summary>
    public SeenDays With(SeenDays other) => new(From < other.From ? From : other.From, To > other.To ? To : other.To);

    private static DateOnly Least(DateOnly day, DateOnly? other) => other < day ? other.Value : day;
}
