using System.Globalization;

namespace Lanewise.Sources.Tests;

/// <summary>Small invented documents in the shape of each source.</summary>
internal static class Fixture
{
    public static IReadOnlyList<Reading> Read(string name) =>
        SourceReader.ReadDocument(File.ReadAllBytes(PathOf(name))).Readings;

    public static Posting First(string name) =>
        Read(name).Select(reading => reading.Posting).First(posting => posting is not null)!;

    public static IReadOnlyList<string> Reasons(string name) =>
        [.. Read(name).SelectMany(reading => reading.Skipped).Select(skipped => skipped.Reason)];

    /// <summary>What a posting says, in one line.</summary>
    public static string Line(Posting posting) =>
        string.Join(
            " ; ",
            $"{posting.Source}/{posting.SourceId}",
            posting.Company ?? "-",
            posting.Title ?? "-",
            posting.Location ?? "-",
            posting.PostedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
            posting.Employment ?? "-",
            posting.IsRemote?.ToString() ?? "-",
            posting.Pay.Count == 0 ? "-" : string.Join(" + ", posting.Pay.Select(Line))
        );

    private static string PathOf(string name) =>
        Path.Combine(SharedFolder.Repository, "tests", "fixtures", "sources", name);

    private static string Line(PublishedPay pay) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{pay.Min:0.##}-{pay.Max:0.##} {pay.Currency} {pay.Period} {pay.Kind}"
        );
}
