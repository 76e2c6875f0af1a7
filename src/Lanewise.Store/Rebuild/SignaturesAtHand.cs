using Lanewise.Extraction.Openings;

namespace Lanewise.Store.Rebuild;

/// <summary>Signatures of texts that an import has just read, so that grouping need not read these texts again.</summary>
internal sealed class SignaturesAtHand
{
    /// <summary>Kept at most: about 70 MB.</summary>
    private const int Most = 100_000;

    private readonly Dictionary<string, TextSignature?> _signatures = new(StringComparer.Ordinal);

    /// <summary>Keeps the signature of a posting's text in place of that of an earlier text; of very many postings only some are kept.</summary>
    public void Keep(string id, TextSignature? signature)
    {
        if (_signatures.Count < Most)
        {
            _signatures[id] = signature;
        }
        else
        {
            _signatures.Remove(id);
        }
    }

    /// <summary>Whether the posting's signature is at hand, and if so which; null for a text too short to tell apart.</summary>
    public bool TryGet(string id, out TextSignature? signature) => _signatures.TryGetValue(id, out signature);
}
