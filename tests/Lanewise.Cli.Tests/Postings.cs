using System.Text.Json;

namespace Lanewise.Cli.Tests;

/// <summary>Invented postings whose facts are beyond doubt.</summary>
internal static class Postings
{
    /// <summary>As JSON Lines: <paramref name="count"/> postings of as many employers, two in three for Rust, the others for Go.</summary>
    public static string Lines(int count) => string.Join('\n', Enumerable.Range(0, count).Select(Line)) + "\n";

    private static string Line(int i)
    {
        var language = i % 3 == 0 ? "Golang" : "Rust";
        return JsonSerializer.Serialize(
            new Dictionary<string, string>
            {
                ["id"] = $"job-{i}",
                ["title"] = $"Senior {language} Engineer",
                ["company"] = $"Employer {i}",
                ["location"] = i % 2 == 0 ? "Berlin, Germany" : "London, United Kingdom",
                ["date"] = $"2026-{1 + (i % 6):00}-{1 + (i % 28):00}",
                ["url"] = $"https://jobs.example/{i}",
                ["text"] =
                    $"You will write {language} every day and own service number {i * 7919 % 10007}. "
                    + $"We pay $150,000 - $190,000 a year. Requirements: 5+ years of experience with {language} and PostgreSQL.",
            }
        );
    }
}
