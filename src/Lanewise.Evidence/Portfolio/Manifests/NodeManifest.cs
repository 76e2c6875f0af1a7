namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads packages from <c>package.json</c>: the keys within objects whose names end in "dependencies".</summary>
internal static class NodeManifest
{
    /// <summary>The packages.</summary>
    public static IEnumerable<ManifestLine> Read(string[] lines)
    {
        var inObject = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var parts = lines[i].Split('"');
            if (parts.Length > 1 && parts[1].EndsWith("ependencies", StringComparison.Ordinal))
            {
                inObject = lines[i].Contains('{', StringComparison.Ordinal);
                parts = [.. parts.Skip(2)]; // all on one line
            }

            for (var key = 1; inObject && key + 1 < parts.Length; key += 2)
            {
                if (parts[key + 1].TrimStart().StartsWith(':'))
                {
                    yield return new("npm", parts[key], i + 1);
                }
            }

            inObject &= !lines[i].Contains('}', StringComparison.Ordinal);
        }
    }
}
