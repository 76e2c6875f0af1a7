using BenchmarkDotNet.Attributes;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Text;

namespace Lanewise.Benchmarks;

/// <summary>All facts of 5,000 postings on one core, and the first steps alone; MB/s is the sample's size over the mean.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly Extractor _extractor = new(Knowledge.Load());
    private readonly Lexicon _lexicon;
    private readonly Reading _reading;
    private readonly Tokens _tokens = new();
    private readonly Hits _hits = new();
    private readonly List<(string Text, Tokens Tokens)> _cut = [];

    public ExtractionBenchmarks()
    {
        _lexicon = Terms.Of(Knowledge.Load()).Lexicon;
        _reading = new(_lexicon);
        foreach (var posting in PostingSample.Postings)
        {
            _reading.Load(posting);
            var tokens = new Tokens();
            Cut(_reading.Text, tokens);
            _cut.Add((_reading.Text, tokens));
        }
    }

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
    public int CuttingAlone()
    {
        var tokens = 0;
        foreach (var (text, _) in _cut)
        {
            _tokens.Clear();
            Cut(text, _tokens);
            tokens += _tokens.Count;
        }

        return tokens;
    }

    [Benchmark]
    public int FindingAlone()
    {
        var found = 0;
        foreach (var (text, tokens) in _cut)
        {
            _hits.Clear();
            _lexicon.Mark(tokens);
            _lexicon.Find(Search.Text, text, tokens, 0, tokens.Count, _hits);
            found += _hits.Of(Topic.Technology).Length;
        }

        return found;
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

    private static void Cut(string text, Tokens into)
    {
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            Tokenizer.Cut(text, start, end, into);
            start = end + 1;
        }
    }
}
