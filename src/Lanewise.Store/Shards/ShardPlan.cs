namespace Lanewise.Store.Shards;

/// <summary>What the shards of a folder are made of, written by whichever is first; the others hold to it.</summary>
public sealed record ShardPlan
{
    /// <summary>What is the same for all of them.</summary>
    public required ShardMaking Making { get; init; }

    /// <summary>The inputs as typed.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Every file of the inputs, in the order of reading.</summary>
    public required IReadOnlyList<ShardInput> Inputs { get; init; }

    /// <summary>Why shards of another plan do not belong in the same folder; empty where they do.</summary>
    internal IEnumerable<string> DifferencesTo(ShardPlan other)
    {
        foreach (var difference in Making.DifferencesTo(other.Making))
        {
            yield return difference;
        }

        if (Inputs.Count != other.Inputs.Count)
        {
            yield return $"{Inputs.Count} input files, not {other.Inputs.Count}";
        }
        else if (
            Inputs.Zip(other.Inputs).FirstOrDefault(pair => pair.First != pair.Second) is (not null, not null) pair
        )
        {
            yield return $"input {pair.First.File} of {pair.First.Bytes} bytes, not {pair.Second.File} of {pair.Second.Bytes}";
        }
    }
}
