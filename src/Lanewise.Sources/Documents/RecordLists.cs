using System.Text.Json;
using Lanewise.Sources.Tables;

namespace Lanewise.Sources.Documents;

/// <summary>Lists of objects in a document of no known shape.</summary>
internal static class RecordLists
{
    private const int SampleSize = 200;
    private const int MostLists = 1000;

    /// <summary>The longest list whose objects look like postings, or the document itself where it is one; null where nothing does.</summary>
    public static (IReadOnlyList<JsonElement> Records, ColumnMapping Mapping)? Likeliest(
        JsonElement root,
        IReadOnlyDictionary<string, string> map
    )
    {
        var lists = new List<IReadOnlyList<JsonElement>>();
        Collect(root, lists);
        foreach (var list in lists.OrderByDescending(list => list.Count))
        {
            var mapping = ColumnMapping.Guess([.. list.Take(SampleSize)]).With(map);
            if (mapping.Refusal is null)
            {
                return (list, mapping);
            }
        }

        return null;
    }

    private static void Collect(JsonElement json, List<IReadOnlyList<JsonElement>> lists)
    {
        if (lists.Count >= MostLists)
        {
            return;
        }

        if (json.ValueKind == JsonValueKind.Object)
        {
            lists.Add([json]);
            foreach (var property in json.EnumerateObject())
            {
                Collect(property.Value, lists);
            }
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            CollectList(json, lists);
        }
    }

    private static void CollectList(JsonElement json, List<IReadOnlyList<JsonElement>> lists)
    {
        var objects = json.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).ToList();
        if (objects.Count > 0)
        {
            lists.Add(objects);
        }

        foreach (var item in json.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Array))
        {
            Collect(item, lists);
        }

        // Lists inside the objects of a list ("groups": [{"jobs": [...]}]) are looked at in the first few.
        foreach (var property in objects.Take(3).SelectMany(item => item.EnumerateObject()))
        {
            Collect(property.Value, lists);
        }
    }
}
