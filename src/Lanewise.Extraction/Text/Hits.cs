using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>The terms found in one posting, by topic, in the order in which they were found; room is kept from posting to posting.</summary>
internal sealed class Hits
{
    private const int Room = 64;

    private readonly Found[] _found = [.. Enum.GetValues<Topic>().Select(_ => new Found { Items = new Hit[Room] })];

    /// <summary>What is to be looked up next.</summary>
    public Candidates Candidates { get; } = new();

    /// <summary>Those of a topic; what is found later leaves them as they are.</summary>
    public ReadOnlySpan<Hit> Of(Topic topic) => _found[(int)topic].Items.AsSpan(0, _found[(int)topic].Count);

    public void Clear()
    {
        foreach (ref var found in _found.AsSpan())
        {
            found.Count = 0;
        }
    }

    /// <summary>Adds a hit unless the term found last reaches over it; terms with the very same words stand together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIfFree(Topic topic, in Hit hit)
    {
        ref var found = ref _found[(int)topic];
        var (items, count) = (found.Items, found.Count);
        if (count > 0 && hit.BeginsIn(items[count - 1]) && !hit.HasWordsOf(items[count - 1]))
        {
            return;
        }

        if (count == items.Length)
        {
            Array.Resize(ref found.Items, count * 2);
            items = found.Items;
        }

        items[count] = hit;
        found.Count = count + 1;
    }

    private struct Found
    {
        public Hit[] Items;
        public int Count;
    }
}
