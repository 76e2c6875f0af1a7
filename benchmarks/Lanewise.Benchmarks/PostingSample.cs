using System.IO.Compression;
using System.Text.Json;
using Lanewise.Extraction;

namespace Lanewise.Benchmarks;

/// <summary>Real postings where <c>../shared</c> (or LANEWISE_SHARED) is present, else an invented one repeated.</summary>
internal static class PostingSample
{
    private const int Count = 5000;

    private const string Invented = """
        Acme | Senior Backend Engineer (Go) | Berlin, Germany or remote (EU) | Full-time | €80k-€100k
        We build billing for hospitals. You will own services written in Go and Python on Kubernetes.
        Requirements:
        - 5+ years of experience with Go, Rust or Java
        - PostgreSQL, Redis and Kafka in production
        Nice to have:
        - Terraform, Prometheus, gRPC
        """;

    public static List<PostingText> Postings { get; } = Read();

    /// <summary>UTF-8 bytes of all texts.</summary>
    public static long Bytes { get; } =
        Postings.Sum(posting => (long)System.Text.Encoding.UTF8.GetByteCount(posting.Text));

    private static List<PostingText> Read()
    {
        var shared = Environment.GetEnvironmentVariable("LANEWISE_SHARED") ?? Path.Combine("..", "shared");
        var file = Path.Combine(shared, "data", "hn", "who-is-hiring.jsonl.gz");
        if (!File.Exists(file))
        {
            return [.. Enumerable.Repeat(new PostingText { Text = Invented }, Count)];
        }

        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var postings = new List<PostingText>(Count);
        while (postings.Count < Count && lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            postings.Add(new PostingText { Text = row.RootElement.GetProperty("text").GetString() ?? "" });
        }

        return postings;
    }
}
