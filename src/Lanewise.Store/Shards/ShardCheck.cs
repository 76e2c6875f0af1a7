using System.Globalization;
using Lanewise.Extraction;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Shards;

/// <summary>Whether the shards of a folder are all there, once each, undamaged and made alike. Everything that is wrong is told at once.</summary>
internal sealed class ShardCheck
{
    private readonly ShardFolder _folder;
    private readonly ShardPlan _plan;
    private readonly List<string> _problems = [];

    private ShardCheck(ShardFolder folder, ShardPlan plan) => (_folder, _plan) = (folder, plan);

    /// <summary>The shards in their order.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="catalog">Version of the catalog in use.</param>
    /// <exception cref="StoreException">They cannot be merged; the message names each that is at fault, and what to run.</exception>
    public static IReadOnlyList<FinishedShard> Of(ShardFolder folder, string catalog)
    {
        if (!Directory.Exists(folder.Path) || folder.Plan is not { } plan)
        {
            throw new StoreException(
                $"{folder.Path}: no shards there; make them with: lanewise extract --shard 0/4 IN... --out {folder.Path}, and so on to 3/4"
            );
        }

        var check = new ShardCheck(folder, plan);
        check.CheckProgram(catalog);
        var shards = check.Whole();
        if (check._problems.Count == 0)
        {
            check.CheckSeams(shards);
        }

        return check._problems.Count == 0
            ? shards
            : throw new StoreException(
                $"{folder.Path}: its shards cannot be merged{string.Concat(check._problems.Select(problem => $"{Environment.NewLine}  {problem}"))}"
            );
    }

    private void CheckProgram(string catalog)
    {
        var program = _plan.Making with
        {
            Schema = Migrations.Latest,
            Extractor = Extractor.Version,
            Catalog = catalog,
        };
        var differences = _plan.Making.DifferencesTo(program).ToList();
        if (differences.Count > 0)
        {
            _problems.Add(
                $"made by another program than this one: {string.Join("; ", differences)}; merge with that one, or make them anew in another folder"
            );
        }
    }

    private List<FinishedShard> Whole()
    {
        var found = _folder.Found.ToLookup(shard => shard.Manifest?.Shard ?? -1);
        foreach (var (folder, _) in found[-1].Where(shard => ShardFolder.IsName(shard.Folder)))
        {
            _problems.Add($"damaged: {Name(folder)} has no account that can be read; {Anew(folder)}");
        }

        var (whole, missing) = (new List<FinishedShard>(), new List<int>());
        for (var index = 0; index < _plan.Making.Shards; index++)
        {
            var folders = found[index].ToList();
            if (folders is [(var folder, { } manifest)])
            {
                Check(folder, manifest);
                whole.Add(new(folder, manifest));
            }
            else if (folders.Count > 1)
            {
                _problems.Add(
                    $"doubled: shard {index}/{_plan.Making.Shards} stands in {string.Join(" and in ", folders.Select(shard => Name(shard.Folder)))}; delete all but one"
                );
            }
            else if (!Directory.Exists(_folder.Of(new(index, _plan.Making.Shards))))
            {
                missing.Add(index);
            }
        }

        TellMissing(missing);
        foreach (var stranger in found.Where(shards => shards.Key >= _plan.Making.Shards).SelectMany(shards => shards))
        {
            _problems.Add($"strange: {Name(stranger.Folder)} is no shard of {_plan.Making.Shards}; delete it");
        }

        return whole;
    }

    private void Check(string folder, ShardManifest manifest)
    {
        var differences = manifest.Making.DifferencesTo(_plan.Making).ToList();
        if (differences.Count > 0)
        {
            _problems.Add(
                $"mixed: {Name(folder)} was made by {string.Join("; ", differences)}; {Anew(folder, manifest.Shard)}"
            );
        }
        else if (ShardFolder.Damage(folder, manifest) is { } damage)
        {
            _problems.Add($"damaged: {Name(folder)}: {damage}; {Anew(folder, manifest.Shard)}");
        }
    }

    private void TellMissing(List<int> missing)
    {
        if (missing.Count > 0)
        {
            _problems.Add(
                $"missing: {(missing.Count == 1 ? "shard" : "shards")} {Ranges(missing)} of {_plan.Making.Shards}; make {(missing.Count == 1 ? "it" : "each")} with: {Command(missing[0])}"
            );
        }
    }

    /// <summary>Where one part of a file ends the next one must begin; otherwise the file changed in between.</summary>
    private void CheckSeams(List<FinishedShard> shards)
    {
        var files = shards
            .SelectMany(shard => shard.Manifest.Inputs, (shard, part) => (Shard: shard, Part: part))
            .Where(read => read.Part.ContentFrom is not null)
            .GroupBy(read => read.Part.File, StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (before, after) in file.Zip(file.Skip(1)))
            {
                if (before.Part.ContentTo != after.Part.ContentFrom)
                {
                    _problems.Add(
                        $"changed: {file.Key} was another when {Name(before.Shard.Folder)} was made than when {Name(after.Shard.Folder)} was; {Anew(before.Shard.Folder)}"
                    );
                }
            }
        }
    }

    private static string Name(string folder) => Path.GetFileName(folder);

    private string Anew(string folder) =>
        Anew(folder, int.Parse(Name(folder).Split('-')[1], CultureInfo.InvariantCulture));

    private string Anew(string folder, int index) => $"delete {folder} and run: {Command(index)}";

    /// <summary>What makes a shard, as it may be typed.</summary>
    private string Command(int index)
    {
        var making = _plan.Making;
        IEnumerable<string> words =
        [
            "lanewise extract --shard",
            new Shard(index, making.Shards).ToString(),
            .. _plan.Paths.Select(Quoted),
            "--out",
            Quoted(_folder.Path),
            "--seen-on",
            making.SeenOn.ToString("O", CultureInfo.InvariantCulture),
            .. making.Source is { } source ? ["--source", Quoted(source)] : Array.Empty<string>(),
            .. making.Map.SelectMany(pair => new[] { "--map", Quoted($"{pair.Key}={pair.Value}") }),
        ];
        return string.Join(' ', words);
    }

    private static string Quoted(string word) =>
        word.Length > 0
        && word.All(letter => char.IsLetterOrDigit(letter) || "-_./=:,+".Contains(letter, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Numbers in their order, neighbours joined: <c>1, 3-5</c>.</summary>
    private static string Ranges(List<int> numbers)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var number in numbers)
        {
            if (ranges is [.., var last] && last.To + 1 == number)
            {
                ranges[^1] = (last.From, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        return string.Join(
            ", ",
            ranges.Select(range =>
                range.From == range.To
                    ? range.From.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{range.From}-{range.To}")
            )
        );
    }
}
