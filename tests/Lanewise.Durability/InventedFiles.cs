using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lanewise.Durability;

/// <summary>Files of invented postings of several shapes, as one day's harvest of some sources.</summary>
internal static class InventedFiles
{
    private static readonly string[] Languages = ["Python", "Go", "Rust", "Java", "C++", "TypeScript"];
    private static readonly string[] Places = ["Berlin", "London", "Toronto, Canada", "Remote (US)", "Austin, TX"];
    private static readonly string[] Levels = ["", "Senior ", "Junior ", "Staff ", "Lead "];

    /// <summary>Writes the files of a day into a folder: what is new, changed and gone differs from day to day.</summary>
    /// <param name="folder">The folder, made here.</param>
    /// <param name="postings">How many postings, in all files together.</param>
    /// <param name="day">0 for the first day.</param>
    public static void Write(string folder, int postings, int day)
    {
        Directory.CreateDirectory(folder);
        var first = day * postings / 5; // a fifth is gone, another is new
        File.WriteAllLines(Path.Combine(folder, "lines.jsonl"), Range(first, postings / 2).Select(id => Line(id, day)));
        File.WriteAllText(Path.Combine(folder, "board.json"), Board(Range(first, postings / 10), day));
        File.WriteAllLines(
            Path.Combine(folder, "table.csv"),
            Range(first, postings * 2 / 5)
                .Select(id => Row(id, day))
                .Prepend("id,title,company,location,date,description")
        );
        File.WriteAllText(
            Path.Combine(folder, "months.csv"),
            $"month,hiring_posts,seeking_posts\n2026-0{day + 1},{700 + day},{300 + day}\n"
        );
    }

    private static IEnumerable<int> Range(int first, int count) => Enumerable.Range(first, count);

    private static string Line(int id, int day) =>
        JsonSerializer.Serialize(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"line-{id}"),
                ["title"] = Title(id),
                ["company"] = Company(id),
                ["location"] = Place(id),
                ["date"] = Date(id),
                ["text"] = Text(id, day),
            }
        );

    private static string Row(int id, int day) =>
        $"row-{id},\"{Title(id)}\",{Company(id)},\"{Place(id)}\",{Date(id)},\"{Text(id, day)}\"";

    private static string Board(IEnumerable<int> ids, int day)
    {
        var jobs = new StringBuilder();
        foreach (var id in ids)
        {
            jobs.Append(jobs.Length == 0 ? "" : ",\n")
                .Append(
                    CultureInfo.InvariantCulture,
                    $$"""
                    {"id":{{id}},"internal_job_id":{{id}},"title":"{{Title(
                        id
                    )}}","absolute_url":"https://boards.greenhouse.io/teapot/jobs/{{id}}",
                    "location":{"name":"{{Place(id)}}"},"first_published":"{{Date(
                        id
                    )}}T10:00:00-05:00","content":"&lt;p&gt;{{Text(id, day)}}&lt;/p&gt;"}
                    """
                );
        }

        return $$"""{"company":"teapot","jobs":[{{jobs}}]}""";
    }

    private static string Title(int id) => $"{Levels[id % Levels.Length]}{Languages[id % Languages.Length]} Engineer";

    private static string Company(int id) => $"Employer {id % 997}";

    private static string Place(int id) => Places[id / 3 % Places.Length];

    private static string Date(int id) => $"2026-01-{1 + (id % 28):00}";

    // Every seventh text changes from day to day; every third repeats that of a neighbour, so that openings have several postings.
    private static string Text(int id, int day) =>
        $"Team {id / 3} writes {Languages[id % Languages.Length]} or {Languages[(id + 1) % Languages.Length]} every day and owns "
        + $"service {id / 3 * 7919 % 10_007}. You bring {1 + (id % 9)} years of experience with PostgreSQL and Kubernetes. "
        + $"We pay ${100 + (id % 80)},000 - ${190 + (id % 60)},000 a year{(id % 7 == 0 ? $", news of day {day}" : "")}. "
        + "You write tests, watch your services with metrics and explain what you decided to newcomers of the team.";
}
