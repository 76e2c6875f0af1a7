namespace Lanewise.DuckDb.Tests;

/// <summary>Tests that measure the memory of the process, so that nothing else may run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
