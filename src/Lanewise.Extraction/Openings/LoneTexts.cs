namespace Lanewise.Extraction.Openings;

/// <summary>
/// Tells texts that no other is similar to, without holding any, so that a great many need not be compared. Signatures that may differ in
/// k of their values are cut into k + 1 parts: two similar ones then have at least one part in common (Manku, Jain, Das Sarma, "Detecting
/// near-duplicates for web crawling", 2007, cut fingerprints so).
/// </summary>
internal sealed class LoneTexts
{
    private readonly int _parts;
    private readonly BloomFilter _seen;
    private readonly BloomFilter _shared;

    /// <summary>None yet.</summary>
    /// <param name="leastSimilarity">Least similarity of two texts that are not to be told apart, over 0, at most 1.</param>
    /// <param name="expected">Texts that will be added, about.</param>
    public LoneTexts(double leastSimilarity, long expected)
    {
        var mostDifferent = (int)(TextSignature.Size * (1 - leastSimilarity));
        _parts = Math.Min(mostDifferent + 1, TextSignature.Size);
        (_seen, _shared) = (new(expected * _parts), new(expected * _parts / 4));
    }

    /// <summary>Adds a text; each once.</summary>
    public void Add(TextSignature text)
    {
        for (var part = 0; part < _parts; part++)
        {
            var key = Key(text, part);
            if (!_seen.Add(key))
            {
                _shared.Add(key);
            }
        }
    }

    /// <summary>Whether certainly no other text added is similar to this one.</summary>
    public bool IsAlone(TextSignature text)
    {
        for (var part = 0; part < _parts; part++)
        {
            if (_shared.MayContain(Key(text, part)))
            {
                return false;
            }
        }

        return true;
    }

    // FNV-1a over the part's values, begun with its number.
    private ulong Key(TextSignature text, int part)
    {
        var (from, to) = (part * TextSignature.Size / _parts, (part + 1) * TextSignature.Size / _parts);
        var hash = 0xCBF29CE484222325 ^ (ulong)part;
        foreach (var value in text.Minima[from..to])
        {
            hash = (hash ^ value) * 0x100000001B3;
        }

        return hash;
    }
}
