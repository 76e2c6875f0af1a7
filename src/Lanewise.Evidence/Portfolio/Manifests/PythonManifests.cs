namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads packages from the manifests of Python (PEP 508, PEP 621, Poetry, setuptools).</summary>
internal static class PythonManifests
{
    /// <summary>Of <c>requirements.txt</c>.</summary>
    public static IEnumerable<ManifestLine> ReadRequirements(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Name(lines[i].Trim()) is { } name)
            {
                yield return new("python", name, i + 1);
            }
        }
    }

    /// <summary>Of <c>pyproject.toml</c>.</summary>
    public static IEnumerable<ManifestLine> ReadProject(string[] lines)
    {
        var inList = false;
        foreach (var (table, text, line) in TomlTables.Lines(lines))
        {
            inList |= BeginsList(table, text);
            if (inList)
            {
                foreach (var name in Quoted(text).Select(Name).OfType<string>())
                {
                    yield return new("python", name, line);
                }

                inList = !text.TrimEnd(',').EndsWith(']');
            }
            else if (PoetryKey(table, text) is { } key)
            {
                yield return new("python", key, line);
            }
        }
    }

    /// <summary>Of <c>setup.cfg</c>: the lines below <c>install_requires</c> and the extras.</summary>
    public static IEnumerable<ManifestLine> ReadSetupConfiguration(string[] lines)
    {
        var isList = false;
        var isExtras = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i];
            if (text.StartsWith('['))
            {
                isExtras = text.StartsWith("[options.extras_require", StringComparison.Ordinal);
                isList = false;
            }
            else if (text.Length > 0 && !char.IsWhiteSpace(text[0]))
            {
                isList =
                    isExtras
                    || text.StartsWith("install_requires", StringComparison.Ordinal)
                    || text.StartsWith("tests_require", StringComparison.Ordinal);
            }
            else if (isList && Name(text.Trim()) is { } name)
            {
                yield return new("python", name, i + 1);
            }
        }
    }

    /// <summary>Of <c>setup.py</c>: the texts in lists named <c>install_requires</c> or like it.</summary>
    public static IEnumerable<ManifestLine> ReadSetup(string[] lines)
    {
        var inList = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            if (text.Contains("require", StringComparison.Ordinal) && text.Contains('[', StringComparison.Ordinal))
            {
                inList = true;
            }

            if (inList && !text.StartsWith('#'))
            {
                foreach (var name in Quoted(text).Select(Name).OfType<string>())
                {
                    yield return new("python", name, i + 1);
                }
            }

            inList &= !text.Contains(']', StringComparison.Ordinal);
        }
    }

    // PEP 621, PEP 518, PEP 735
    private static bool BeginsList(string table, string text) =>
        text.Contains('[', StringComparison.Ordinal)
        && table switch
        {
            "project" => text.StartsWith("dependencies", StringComparison.Ordinal),
            "build-system" => text.StartsWith("requires", StringComparison.Ordinal),
            _ => table is "project.optional-dependencies" or "dependency-groups",
        };

    private static string? PoetryKey(string table, string text)
    {
        var isTable =
            table.StartsWith("tool.poetry", StringComparison.Ordinal)
            && table.EndsWith("dependencies", StringComparison.Ordinal);
        var key = isTable && text.Contains('=', StringComparison.Ordinal) ? Name(text.Trim('"')) : null;
        return key == "python" ? null : key;
    }

    private static IEnumerable<string> Quoted(string text)
    {
        var quote = text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        return text.Split(quote).Where((_, i) => i % 2 == 1);
    }

    // The name ends where a version, an extra or a marker begins (PEP 508).
    private static string? Name(string requirement)
    {
        var length = 0;
        while (
            length < requirement.Length
            && (char.IsAsciiLetterOrDigit(requirement[length]) || requirement[length] is '.' or '_' or '-')
        )
        {
            length++;
        }

        return length == 0 || requirement[0] == '-' ? null : requirement[..length];
    }
}
