using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>What is to be looked up, in the order in which it is added to the hits; room is kept from posting to posting.</summary>
internal sealed class Candidates
{
    private Candidate[] _items = new Candidate[256];
    private int _count;

    public ReadOnlySpan<Candidate> Items => _items.AsSpan(0, _count);

    public void Clear() => _count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Candidate candidate)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = candidate;
    }
}
