using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Lanewise.Sources.Tests.Documents;

public sealed class ArbitraryContentTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20_260_101, 7);

    private static readonly string[] Names =
    [
        "id",
        "title",
        "text",
        "type",
        "url",
        "jobs",
        "name",
        "location",
        "company",
        "jobUrl",
        "isListed",
        "compensation",
        "compensationTiers",
        "components",
        "objectID",
        "comment_text",
        "absolute_url",
        "content",
        "internal_job_id",
        "hostedUrl",
        "categories",
        "lists",
        "position",
        "slug",
        "epoch",
        "salary_min",
        "@type",
        "JobPosting",
        "baseSalary",
        "value",
        "time",
        "month",
        "created_at",
        "employmentTypes",
        "guid",
        "MatchedObjectId",
        "MatchedObjectDescriptor",
        "jobPostingInfo",
        "jobPostingId",
        "raw_source",
        "repo",
        "issue_number",
        "labels",
        "collected",
        "metadata",
        "pay_input_ranges",
        "min_cents",
        "date",
        "description",
        "\\ud800",
    ];

    private static readonly string[] Scalars =
    [
        "null",
        "true",
        "1e999",
        "-0",
        "17",
        "\"\"",
        "\"JobPosting\"",
        "\"comment\"",
        "\"2026-01-01\"",
        "\"+058052-01-01\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"https://x.example/a\"",
        "99999999999999999999",
        "\"€ 5\"",
        "\"<p>x\"",
        "[]",
        "{}",
    ];

    [Fact]
    public void Any_json_gives_readings_and_never_throws() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Json(5).ToArbitrary(),
                json => SourceReader.ReadDocument(Encoding.UTF8.GetBytes(json)).Readings.All(IsExplained)
            )
        );

    [Fact]
    public void Any_row_is_read_by_any_reader_without_throwing() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Object(2).ListOf(3).ToArbitrary(),
                rows =>
                {
                    var lines = string.Join(
                        '\n',
                        rows.Append("{\"title\":\"Engineer\",\"company\":\"A\",\"url\":\"https://a.example\"}")
                    );
                    return SourceReader.ReadDocument(Encoding.UTF8.GetBytes(lines)).Readings.All(IsExplained);
                }
            )
        );

    [Fact]
    public void Any_bytes_have_a_kind_and_are_read_without_throwing() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                    Enum.IsDefined(ContentKinds.Of(bytes)) && SourceReader.ReadDocument(bytes).Readings.All(IsExplained)
            )
        );

    [Fact]
    public void Any_cut_of_a_document_keeps_the_records_before_it() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Gen.Choose(1, 4000).ToArbitrary(),
                length =>
                {
                    var records = string.Join(
                        ',',
                        Enumerable
                            .Range(1, 40)
                            .Select(id => $$"""{"id":{{id}},"title":"T","absolute_url":"u","content":"{}"}""")
                    );
                    var content = Encoding.UTF8.GetBytes($$"""{"jobs":[{{records}}]}""");
                    var cut = content[..Math.Min(length, content.Length)];
                    var whole = Encoding.UTF8.GetString(cut).Split("\"}").Length - 1;
                    return SourceReader.ReadDocument(cut).Readings.Count(reading => reading.Posting is not null)
                        == whole;
                }
            )
        );

    private static bool IsExplained(Reading reading) => reading.Posting is not null || reading.Skipped.Count > 0;

    private static Gen<string> Json(int depth) =>
        depth == 0
            ? Gen.Elements(Scalars)
            : Gen.OneOf(
                Gen.Elements(Scalars),
                Object(depth - 1),
                Json(depth - 1).ListOf(3).Select(items => $"[{string.Join(',', items)}]")
            );

    private static Gen<string> Object(int depth) =>
        Gen.Choose(0, 9)
            .SelectMany(count => Member(depth).ListOf(count))
            .Select(members => $"{{{string.Join(',', members)}}}");

    private static Gen<string> Member(int depth) =>
        Gen.Elements(Names).SelectMany(name => Json(Math.Max(depth, 0)).Select(value => $"\"{name}\":{value}"));
}
