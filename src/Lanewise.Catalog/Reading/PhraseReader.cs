namespace Lanewise.Catalog.Reading;

/// <summary>Reads the files of <c>phrases/</c>: groups with their wordings, one topic a file.</summary>
internal static class PhraseReader
{
    /// <summary>The phrases of a file, in its order.</summary>
    public static IEnumerable<Phrase> Read(CatalogFile file, Mistakes mistakes)
    {
        var topic = Path.GetFileNameWithoutExtension(file.Path);
        switch (YamlText.Read(file, mistakes))
        {
            case null:
                return [];
            case MappingNode groups:
                return groups.Fields.SelectMany(group => Read(topic, group, file, mistakes));
            case var other:
                mistakes.Add(file.Shown, other.Line, "", "the file must be a mapping of groups to lists of phrases");
                return [];
        }
    }

    private static IEnumerable<Phrase> Read(string topic, Field group, CatalogFile file, Mistakes mistakes)
    {
        if (group.Value is not ListNode list)
        {
            mistakes.Add(
                file.Shown,
                group.Line,
                group.Name,
                "must be a list of phrases, such as [full time, fulltime]"
            );
            yield break;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not TextNode { Text: var text } || text.AsSpan().TrimStart('=').IsWhiteSpace())
            {
                mistakes.Add(file.Shown, item.Line, group.Name, "a phrase must be a text that is not empty");
            }
            else if (!known.Add(text))
            {
                mistakes.Add(file.Shown, item.Line, group.Name, $"'{text}' stands twice");
            }
            else
            {
                yield return new Phrase(topic, group.Name, text.TrimStart('='), text.StartsWith('='));
            }
        }
    }
}
