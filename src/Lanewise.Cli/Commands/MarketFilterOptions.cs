using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Seniority;
using Lanewise.Market;

namespace Lanewise.Cli.Commands;

/// <summary>The filters that every command which measures takes, and the one step from what was typed to what is meant.</summary>
internal static class MarketFilterOptions
{
    private static readonly Option<string?> Country = Text(
        "--country",
        "COUNTRY",
        "Jobs there, or remote from there: a code or a name."
    );
    private static readonly Option<string?> City = Text("--city", "CITY", "Jobs in this city.");
    private static readonly Option<bool> Remote = new("--remote") { Description = "Jobs that offer remote work." };
    private static readonly Option<string?> Seniority = Word<SeniorityLevel>(
        "--seniority",
        "LEVEL",
        "Jobs at this level"
    );
    private static readonly Option<string?> Lane = Text(
        "--lane",
        "LANE",
        "Jobs in this lane; lanewise catalog --kind lane lists them."
    );
    private static readonly Option<string?> Layer = Text(
        "--layer",
        "LAYER",
        "Jobs in this layer; lanewise catalog --kind layer lists them."
    );
    private static readonly Option<string?> Employment = Word<EmploymentForm>(
        "--employment",
        "FORM",
        "Jobs of this form"
    );
    private static readonly Option<string?> Source = Text("--source", "SOURCE", "Postings of this source.");
    private static readonly Option<string?> Since = Text(
        "--since",
        "DAY",
        "Posted on this day or later: 2026-03-01, 2026-03 or 2026."
    );
    private static readonly Option<string?> Until = Text("--until", "DAY", "Posted on this day or earlier.");

    private static readonly Option<bool> PrimaryOnly = new("--primary-only")
    {
        Description = "Count a choice only where it is what the job is about.",
    };

    /// <summary>Adds the filters to a command.</summary>
    public static void AddTo(Command command)
    {
        Option[] options =
        [
            Country,
            City,
            Remote,
            Seniority,
            Lane,
            Layer,
            Employment,
            Source,
            Since,
            Until,
            PrimaryOnly,
        ];
        options.ToList().ForEach(command.Options.Add);
    }

    /// <summary>What the filters mean.</summary>
    /// <exception cref="UsageException">A value is not one of the catalog's, or no day, or the days end before they begin.</exception>
    public static MarketFilter Read(ParseResult parsed, Knowledge knowledge)
    {
        var filter = new MarketFilter
        {
            Country = parsed.GetValue(Country) is { } country ? CountryCode(country, knowledge.Places) : null,
            City = parsed.GetValue(City) is { } city ? CityName(city, knowledge.Places) : null,
            Remote = parsed.GetValue(Remote),
            Seniority = parsed.GetValue(Seniority),
            Lane = OneOf(parsed, Lane, knowledge.Lanes.Select(l => l.Name)),
            Layer = OneOf(parsed, Layer, knowledge.Layers.Select(l => l.Name)),
            Employment = parsed.GetValue(Employment),
            Source = parsed.GetValue(Source),
            Since = parsed.GetValue(Since) is { } since ? Period.Parse(since, "--since").First : null,
            Until = parsed.GetValue(Until) is { } until ? Period.Parse(until, "--until").Last : null,
            PrimaryOnly = parsed.GetValue(PrimaryOnly),
        };
        return filter.Since > filter.Until
            ? throw new UsageException(
                $"--since {parsed.GetValue(Since)} is after --until {parsed.GetValue(Until)}: no day lies between them"
            )
            : filter;
    }

    private static string CountryCode(string typed, Gazetteer places)
    {
        bool Is(string name) => name.Equals(typed, StringComparison.OrdinalIgnoreCase);
        var country =
            places.Countries.FirstOrDefault(c => Is(c.Code))
            ?? places.Countries.FirstOrDefault(c => Is(c.Name) || c.Aliases.Any(Is) || c.Exact.Any(Is));
        return country?.Code
            ?? throw Unknown(
                "--country",
                typed,
                places.Countries.Select(c => c.Name).Concat(places.Countries.Select(c => c.Code))
            );
    }

    private static string CityName(string typed, Gazetteer places)
    {
        bool Is(string name) => name.Equals(typed, StringComparison.OrdinalIgnoreCase);
        return places.Metros.FirstOrDefault(m => m.City is not null && (Is(m.Name) || m.Aliases.Any(Is)))?.City
            ?? places.Cities.FirstOrDefault(c => Is(c.Name))?.Name
            ?? places.Cities.FirstOrDefault(c => c.Aliases.Any(Is))?.Name
            ?? throw Unknown("--city", typed, places.Cities.Select(c => c.Name));
    }

    private static string? OneOf(ParseResult parsed, Option<string?> option, IEnumerable<string> names)
    {
        if (parsed.GetValue(option) is not { } typed)
        {
            return null;
        }

        var known = names.ToList();
        return known.Find(n => n.Equals(typed, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown(option.Name, typed, known);
    }

    private static UsageException Unknown(string option, string typed, IEnumerable<string> known) =>
        new($"{option} {typed} is not known to the catalog{Suggestions.Sentence(Suggestions.For(typed, known))}");

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    private static Option<string?> Word<T>(string name, string value, string description)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetValues<T>().Select(v => Vocabulary.WordOf(v))];
        var option = Text(name, value, $"{description}: {string.Join(", ", words)}.");
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, words);
        return option;
    }
}
