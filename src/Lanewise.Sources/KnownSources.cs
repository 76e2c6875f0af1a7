using Lanewise.Sources.Ashby;
using Lanewise.Sources.Greenhouse;
using Lanewise.Sources.HackerNews;

namespace Lanewise.Sources;

/// <summary>Every source that is recognised by its shape, in one line each; the more telling shapes come first.</summary>
public static class KnownSources
{
    /// <summary>All of them; a record belongs to the first that recognises it.</summary>
    public static IReadOnlyList<ISource> All { get; } =
    [new AshbySource(), new GreenhousePanelSource(), new GreenhouseSource(), new HackerNewsSource()];

    /// <summary>The source of a record, or null where no shape is known.</summary>
    /// <param name="record">Any JSON object.</param>
    public static ISource? Of(SourceRecord record)
    {
        foreach (var source in All)
        {
            if (source.Recognises(record))
            {
                return source;
            }
        }

        return null;
    }
}
