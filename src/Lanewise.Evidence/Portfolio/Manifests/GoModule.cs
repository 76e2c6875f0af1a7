namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads modules from <c>go.mod</c> (The Go Modules Reference, "go.mod files"); indirect ones are left out.</summary>
internal static class GoModule
{
    /// <summary>The modules required.</summary>
    public static IEnumerable<ManifestLine> Read(string[] lines)
    {
        var inBlock = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            if (text.StartsWith("require", StringComparison.Ordinal))
            {
                inBlock = text.EndsWith('(');
                text = inBlock ? "" : text["require".Length..].Trim();
            }
            else if (text == ")" || !inBlock)
            {
                inBlock = false;
                continue;
            }

            if (text.Length > 0 && text[0] != '/' && !text.Contains("// indirect", StringComparison.Ordinal))
            {
                yield return new("go", text.Split(' ', '\t')[0].Trim('"'), i + 1);
            }
        }
    }
}
