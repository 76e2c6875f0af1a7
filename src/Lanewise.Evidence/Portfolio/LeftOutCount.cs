using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Lanewise.Evidence.Portfolio;

/// <summary>Counts what is left out, from several threads.</summary>
internal sealed class LeftOutCount
{
    private readonly ConcurrentDictionary<string, (int Files, long Bytes)> _byReason = new(StringComparer.Ordinal);

    /// <summary>Counts a file.</summary>
    public void Add(string reason, long bytes) =>
        _byReason.AddOrUpdate(reason, _ => (1, bytes), (_, sum) => (sum.Files + 1, sum.Bytes + bytes));

    /// <summary>The counts, in the order of reasons.</summary>
    public ImmutableArray<LeftOutFiles> InOrder() =>
        [
            .. _byReason
                .Select(r => new LeftOutFiles(r.Key, r.Value.Files, r.Value.Bytes))
                .OrderBy(r => r.Reason, StringComparer.Ordinal),
        ];
}
