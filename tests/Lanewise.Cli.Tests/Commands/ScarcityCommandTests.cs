using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class ScarcityCommandTests : IDisposable
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private readonly Workspace _workspace = new() { Columns = 160 };

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_panel_with_the_days_of_its_boards_tells_how_long_openings_stay_up()
    {
        _workspace.Write("panel.csv", Panel());
        _workspace.Write("days.csv", Days());
        _workspace.Write("seekers.csv", Seekers());
        _workspace.Run("import", "panel.csv", "days.csv", "seekers.csv").Code.ShouldBe(0);

        var text = _workspace.Run("scarcity", "rust", "lane:frontend");

        text.Code.ShouldBe(0);
        text.Output.ShouldStartWith("Half of the 24 Rust openings followed are down 31 days after they went up");
        text.Output.ShouldContain("Rust and frontend");
        text.Output.ShouldContain(
            "For each opening posted to hn from 2026-01 to 2026-06 there were 2.00 (2.00–2.00) people"
        );
        text.Error.ShouldStartWith("Answered from ");

        var json = JsonDocument.Parse(_workspace.Run("scarcity", "rust", "--json").Output).RootElement;
        var time = json.GetProperty("choices")[0].GetProperty("time_posted");
        time.GetProperty("titles_alone").GetInt32().ShouldBe(24);
        time.GetProperty("median").GetProperty("value").GetDouble().ShouldBe(31, 0.6);
        json.GetProperty("seekers").GetProperty("per_opening").GetProperty("value").GetDouble().ShouldBe(2);

        _workspace.Run("postings", "rust", "--figure", "followed", "--json").Output.ShouldContain("\"total\": 24");
        _workspace.Run("scarcity", "rust", "--markdown").Output.ShouldContain("| Rust | 24 | 24 |");
    }

    [Fact]
    public void A_store_whose_boards_nobody_followed_has_too_little_data()
    {
        _workspace.Write("mine.jsonl", Postings.Lines(60));
        _workspace.Run("import", "mine.jsonl", "--source", "mine");

        var outcome = _workspace.Run("scarcity", "rust", "go");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldStartWith("Rust: too little data on the time posted (no opening was followed");
    }

    [Fact]
    public void A_choice_that_nobody_knows_is_wrong_use() => _workspace.Run("scarcity", "rusty-nails").Code.ShouldBe(2);

    private static string Panel()
    {
        var rows = new StringBuilder(
            "board,job_id,title,location,first_published,first_seen,last_seen,internal_job_id,absolute_url,company_name\n"
        );
        for (var i = 0; i < 48; i++)
        {
            // Up on the day of a list, down between the lists 30 and 32 days after.
            var from = First.AddDays(2 + (2 * (i % 10)));
            var title = i % 2 == 0 ? "Rust Engineer" : "Frontend Engineer";
            rows.Append(
                CultureInfo.InvariantCulture,
                $"board{i % 12},{i},{title},Place {i},{from:yyyy-MM-dd},{from:yyyy-MM-dd},{from.AddDays(30):yyyy-MM-dd},{i},https://example.org/{i},Employer {i % 12}\n"
            );
        }

        return rows.ToString();
    }

    private static string Days()
    {
        var days = string.Join(
            ';',
            Enumerable
                .Range(0, 50)
                .Select(i => First.AddDays(2 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
        return string.Concat(Enumerable.Range(0, 12).Select(i => $"board{i},{days}\n"));
    }

    private static string Seekers() =>
        "month,hiring_posts,seeking_posts\n"
        + string.Concat(Enumerable.Range(1, 6).Select(m => $"2026-0{m},100,200\n"));
}
