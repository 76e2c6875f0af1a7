using System.Text.Json;

namespace Lanewise.Store.Shards;

/// <summary>The JSON files of a folder of shards.</summary>
internal static class ShardJson
{
    private static readonly JsonSerializerOptions Naming = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    /// <summary>Writes a file, down to the disk.</summary>
    public static void Write<T>(string path, T value)
    {
        using var file = File.Create(path);
        JsonSerializer.Serialize(file, value, Naming);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Reads a file; null where it is missing or none of ours.</summary>
    public static T? Read<T>(string path)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Naming);
        }
        catch (Exception failure) when (failure is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
