using BenchmarkDotNet.Attributes;
using Lanewise.Catalog;
using Lanewise.Extraction;

namespace Lanewise.Benchmarks;

/// <summary>What a command pays before its work: reading the catalog, and building the lexicon where text is read.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    private readonly Knowledge _knowledge = Knowledge.Load();

    [Benchmark]
    public Knowledge Catalog() => Knowledge.Load();

    [Benchmark]
    public Extractor Lexicon() => new(_knowledge);
}
