using BenchmarkDotNet.Attributes;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Text;

namespace Lanewise.Benchmarks;

/// <summary>All facts of 5,000 postings on one core, and its first steps alone; MB/s is the sample's size over the mean.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly Extractor _extractor = new(Knowledge.Load());
    private readonly Reading _reading = new(Terms.Of(Knowledge.Load()).Lexicon);

    [Benchmark(Baseline = true)]
    public int AllFacts()
    {
        var mentions = 0;
        foreach (var posting in PostingSample.Postings)
        {
            mentions += _extractor.Read(posting).Mentions.Length;
        }

        return mentions;
    }

    [Benchmark]
    public int ReadingAlone()
    {
        var tokens = 0;
        foreach (var posting in PostingSample.Postings)
        {
            _reading.Load(posting);
            tokens += _reading.Tokens.Length;
        }

        return tokens;
    }

    [Benchmark]
    public int HtmlAlone()
    {
        var length = 0;
        foreach (var posting in PostingSample.Postings)
        {
            length += HtmlText.ToPlain(posting.Text).Length;
        }

        return length;
    }
}
