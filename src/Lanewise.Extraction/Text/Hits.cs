namespace Lanewise.Extraction.Text;

/// <summary>The terms found in one posting, by topic, in the order of the text; room is kept from posting to posting.</summary>
internal sealed class Hits
{
    private static readonly int TopicCount = Enum.GetValues<Topic>().Length;

    private readonly Hit[][] _items = new Hit[TopicCount][];
    private readonly int[] _counts = new int[TopicCount];

    public Hits() => Array.Fill(_items, []);

    public ReadOnlySpan<Hit> Of(Topic topic) => _items[(int)topic].AsSpan(0, _counts[(int)topic]);

    public void Clear() => Array.Clear(_counts);

    /// <summary>Adds a hit unless an earlier or longer term of its topic has its words; terms with the very same words stand together.</summary>
    public void AddIfFree(Topic topic, in Hit hit)
    {
        ref var items = ref _items[(int)topic];
        ref var count = ref _counts[(int)topic];
        if (count > 0 && items[count - 1] is var last && hit.FirstToken < last.EndToken && !hit.HasWordsOf(last))
        {
            return;
        }

        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(64, items.Length * 2));
        }

        items[count++] = hit;
    }
}
