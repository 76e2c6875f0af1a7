using System.Globalization;
using System.Text.RegularExpressions;
using Lanewise.Store.Import;

namespace Lanewise.Store.Shards;

/// <summary>
/// A folder in which shards are put, by any number of processes on any number of machines at once. A shard is a folder in it, which
/// appears by being renamed, whole or not at all; names that begin with a dot are of shards in the making.
/// </summary>
internal sealed partial class ShardFolder(string path)
{
    private const string PlanFile = "plan.json";
    private const string ManifestFile = "manifest.json";

    public string Path { get; } = path;

    /// <summary>The plan that shards here hold to; null where there is none.</summary>
    public ShardPlan? Plan => ShardJson.Read<ShardPlan>(In(PlanFile));

    /// <summary>Folders that look like shards, also copies under other names.</summary>
    public IEnumerable<(string Folder, ShardManifest? Manifest)> Found =>
        Directory
            .EnumerateDirectories(Path)
            .Where(folder => !System.IO.Path.GetFileName(folder).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(folder => (folder, ManifestOf(folder)));

    /// <summary>Where a shard stands when it is finished.</summary>
    public string Of(Shard shard) =>
        In(string.Create(CultureInfo.InvariantCulture, $"shard-{shard.Index:D5}-of-{shard.Count:D5}"));

    /// <summary>Where one is made before it gets its name.</summary>
    public string Part(Shard shard)
    {
        var name = System.IO.Path.GetFileName(Of(shard));
        return In($".{name}.{Guid.NewGuid():N}");
    }

    /// <summary>Sets down the plan if nobody has; gives the one that stands.</summary>
    public ShardPlan Propose(ShardPlan plan)
    {
        if (Plan is { } standing)
        {
            return standing;
        }

        Directory.CreateDirectory(Path);
        var part = In($".{PlanFile}.{Guid.NewGuid():N}");
        ShardJson.Write(part, plan);
        try
        {
            File.Move(part, In(PlanFile), overwrite: false);
        }
        catch (IOException) when (File.Exists(In(PlanFile)))
        {
            File.Delete(part);
        }

        return Plan ?? throw new StoreException($"{In(PlanFile)}: cannot be read; delete it and run the shards anew");
    }

    /// <summary>Puts the account into a shard in the making and the shard in its place; another run of it that was faster is let be.</summary>
    public void Finish(Shard shard, string part, ShardManifest manifest)
    {
        ShardJson.Write(System.IO.Path.Combine(part, ManifestFile), manifest);
        while (Whole(shard, manifest.Making) is null)
        {
            try
            {
                SetAside(shard);
                Directory.Move(part, Of(shard));
                return;
            }
            catch (IOException) when (Directory.Exists(Of(shard)))
            {
                // Another run of the same shard came between; the loop looks at what it left.
            }
        }

        Directory.Delete(part, recursive: true);
    }

    /// <summary>The account of a shard that is finished, undamaged and made alike; otherwise null.</summary>
    public ShardManifest? Whole(Shard shard, ShardMaking making) =>
        ManifestOf(Of(shard)) is { } manifest
        && manifest.Shard == shard.Index
        && !manifest.Making.DifferencesTo(making).Any()
        && Damage(Of(shard), manifest) is null
            ? manifest
            : null;

    /// <summary>The first file of a shard that is not as its account says, and how; null where all are.</summary>
    public static string? Damage(string folder, ShardManifest manifest)
    {
        foreach (var table in manifest.Tables)
        {
            var file = new FileInfo(System.IO.Path.Combine(folder, table.FileName));
            if (!file.Exists)
            {
                return $"{table.FileName} is missing";
            }

            if (file.Length != table.Bytes)
            {
                return $"{table.FileName} has {file.Length} bytes, not {table.Bytes}";
            }

            if (InputContent.Sha256(file.FullName) != table.Sha256)
            {
                return $"{table.FileName} has another checksum than its account says";
            }
        }

        return null;
    }

    /// <summary>Whether a folder has the name of a shard.</summary>
    public static bool IsName(string folder) => Name().IsMatch(System.IO.Path.GetFileName(folder));

    private static ShardManifest? ManifestOf(string folder) =>
        ShardJson.Read<ShardManifest>(System.IO.Path.Combine(folder, ManifestFile));

    private void SetAside(Shard shard)
    {
        if (Directory.Exists(Of(shard)))
        {
            var aside = Part(shard);
            Directory.Move(Of(shard), aside);
            Directory.Delete(aside, recursive: true);
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);

    [GeneratedRegex("^shard-[0-9]{5}-of-[0-9]{5,}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
