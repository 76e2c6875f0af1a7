namespace Lanewise.Market.Signals;

/// <summary>For each signal the things that say it, so that a signal costs only those: a thing says few of all signals.</summary>
internal sealed class SaidBy
{
    private const int Bits = 128;

    private readonly int[] _starts = new int[Bits + 1];
    private readonly int[] _things;

    /// <summary>Takes in what each thing says, as bits.</summary>
    public SaidBy(IReadOnlyList<UInt128> things)
    {
        foreach (var signals in things)
        {
            for (var rest = signals; rest != 0; rest &= rest - 1)
            {
                _starts[(int)UInt128.TrailingZeroCount(rest) + 1]++;
            }
        }

        for (var signal = 0; signal < Bits; signal++)
        {
            _starts[signal + 1] += _starts[signal];
        }

        _things = new int[_starts[Bits]];
        var next = _starts[..Bits];
        for (var thing = 0; thing < things.Count; thing++)
        {
            for (var rest = things[thing]; rest != 0; rest &= rest - 1)
            {
                _things[next[(int)UInt128.TrailingZeroCount(rest)]++] = thing;
            }
        }
    }

    /// <summary>Indices of the things that say a signal, by its number, in order.</summary>
    public ReadOnlySpan<int> this[int signal] => _things.AsSpan(_starts[signal].._starts[signal + 1]);
}
