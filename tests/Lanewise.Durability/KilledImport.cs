namespace Lanewise.Durability;

/// <summary>Imports that are killed and run again.</summary>
/// <param name="folder">Where stores are made.</param>
/// <param name="seed">Of the moments.</param>
internal sealed class KilledImport(string folder, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, TimeSpan> _lengths = new(StringComparer.Ordinal);
    private int _number;

    /// <summary>Kills an import at a random moment and runs it again to its end.</summary>
    /// <returns>How far it had come; null where it had ended before the moment.</returns>
    /// <exception cref="InvalidOperationException">Something was lost.</exception>
    public string? Run(Scenario scenario)
    {
        var store = Path.Combine(folder, $"killed{++_number}.duckdb");
        scenario.Prepare(store);
        var length = Length(scenario);
        if (!Kill(scenario, store, length))
        {
            Delete(store);
            return null;
        }

        var stage = StoreContent.Stage(store, scenario.Undisturbed) ?? "before there was a store";
        if (_random.Next(4) == 0)
        {
            _ = Kill(scenario, store, length);
            stage += ", and a second time";
        }

        using (var again = ImportProcess.Start(scenario.Input, store))
        {
            _lengths[scenario.Name] = again.Finish();
        }

        var differences = StoreContent.Differences(scenario.Undisturbed, store);
        if (differences.Count > 0)
        {
            throw new InvalidOperationException($"{store}, killed {stage}: {string.Join(", ", differences)}");
        }

        Delete(store);
        return stage;
    }

    // Every other moment lies in the last third, where openings are grouped and the log is brought into the file.
    private bool Kill(Scenario scenario, string store, TimeSpan length)
    {
        var part = _random.Next(2) == 0 ? _random.NextDouble() : 0.67 + (0.4 * _random.NextDouble());
        using var import = ImportProcess.Start(scenario.Input, store);
        return import.Kill(length * part);
    }

    /// <summary>How long an undisturbed run takes on a machine as busy as it is now: as the last one did.</summary>
    private TimeSpan Length(Scenario scenario)
    {
        if (_lengths.TryGetValue(scenario.Name, out var length))
        {
            return length;
        }

        var store = Path.Combine(folder, "whole.duckdb");
        scenario.Prepare(store);
        using (var import = ImportProcess.Start(scenario.Input, store))
        {
            _lengths[scenario.Name] = import.Finish();
        }

        Delete(store);
        return _lengths[scenario.Name];
    }

    private static void Delete(string store)
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(store)!, Path.GetFileName(store) + "*"))
        {
            File.Delete(file);
        }
    }
}
