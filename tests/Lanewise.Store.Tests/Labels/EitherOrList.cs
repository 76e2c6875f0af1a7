using System.Text.Json;

namespace Lanewise.Store.Tests.Labels;

/// <summary>A list of languages that a person read, as tests/labels/README.md describes it.</summary>
internal sealed record EitherOrList(
    string Id,
    string Source,
    IReadOnlyList<int[]> Spans,
    IReadOnlyList<string> Names,
    bool EitherOr
)
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>Whether nobody has looked at what the extractor makes of it.</summary>
    public bool IsUnseen => Digits.IndexOf(Id[^1], StringComparison.Ordinal) % 2 == 1;

    /// <summary>Every labelled list.</summary>
    public static IReadOnlyList<EitherOrList> All() =>
        [
            .. File.ReadLines(Path.Combine(SharedFolder.Repository, "tests", "labels", "either-or.jsonl"))
                .Select(line => JsonSerializer.Deserialize<EitherOrList>(line, Json)!),
        ];
}
