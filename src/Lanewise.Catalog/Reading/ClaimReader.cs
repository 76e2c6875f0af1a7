using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>claims.yaml</c> and files of the user's like it.</summary>
internal sealed class ClaimReader(Knowledge knowledge, Mistakes mistakes)
{
    /// <summary>The quantile of pay where none is named.</summary>
    public const double Median = 0.5;

    private const string Any = "any";

    private static readonly string[] ClaimFields =
    [
        "id",
        "statement",
        "from",
        "measure",
        "choice",
        "that",
        "quantile",
        "where",
        "than",
        "above",
        "below",
    ];

    private static readonly string[] ThanFields = ["choice", "that", .. ClaimConditions.Fields];

    private static readonly string[] Measures =
    [
        .. Enum.GetNames<ClaimMeasure>().Select(name => name.ToLowerInvariant()),
    ];

    private readonly ClaimNames _names = new(knowledge);
    private readonly ClaimConditions _conditions = new(knowledge);

    /// <summary>The claims, in the order of the file.</summary>
    public ImmutableArray<Claim> Read(CatalogFile file)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var entry in Entry.All(file, ClaimFields, new Names(mistakes)))
        {
            var claim = Read(entry);
            if (!lines.TryAdd(claim.Id, entry.LineOf("id")))
            {
                entry.Report(
                    entry.LineOf("id"),
                    "id",
                    $"'{claim.Id}' is already in line {lines[claim.Id]}; ids are unique"
                );
            }

            claims.Add(claim);
        }

        return claims.ToImmutable();
    }

    private Claim Read(Entry entry)
    {
        var of = new ClaimSide
        {
            Choice = Choice(entry, null),
            That = That(entry),
            Where = entry.Nested("where", ClaimConditions.Fields) is { } where
                ? _conditions.Read(where, ImmutableSortedDictionary<string, string>.Empty)
                : ImmutableSortedDictionary<string, string>.Empty,
        };
        var claim = new Claim
        {
            Id = entry.Text("id"),
            Statement = entry.Text("statement"),
            From = entry.Text("from"),
            Measure = Measure(entry),
            Of = of,
            Than = entry.Nested("than", ThanFields) is { } than ? Than(than, of) : null,
            Quantile = Number(entry, "quantile") ?? Median,
            Above = Number(entry, "above"),
            Below = Number(entry, "below"),
        };
        Check(entry, claim);
        return claim;
    }

    private static ClaimMeasure Measure(Entry entry)
    {
        var word = entry.Text("measure");
        var number = Array.IndexOf(Measures, word);
        if (number < 0 && word.Length > 0)
        {
            entry.Report(
                entry.LineOf("measure"),
                "measure",
                $"'{word}' is no measure; they are {string.Join(", ", Measures)}"
            );
        }

        return (ClaimMeasure)Math.Max(number, 0);
    }

    // What the other side leaves out is as on this one.
    private ClaimSide Than(Entry entry, ClaimSide of)
    {
        var that = That(entry);
        return new()
        {
            Choice = Choice(entry, of.Choice),
            That = that.IsEmpty ? of.That : that,
            Where = _conditions.Read(entry, of.Where),
        };
    }

    private string? Choice(Entry entry, string? otherwise)
    {
        if (entry.TextOrNull("choice") is not { } word)
        {
            return otherwise;
        }

        if (word == Any)
        {
            return null;
        }

        if (word != ClaimSide.AnyLanguage && _names.MistakeOfChoice(word) is { } mistake)
        {
            entry.Report(entry.LineOf("choice"), "choice", mistake);
        }

        return word;
    }

    private ImmutableArray<ClaimProperty> That(Entry entry)
    {
        var properties = ImmutableArray.CreateBuilder<ClaimProperty>();
        foreach (var node in entry.TextNodes("that"))
        {
            var (property, mistake) = _names.Property(node.Text);
            if (mistake is not null)
            {
                entry.Report(node.Line, "that", mistake);
            }

            properties.Add(property);
        }

        return properties.ToImmutable();
    }

    private static double? Number(Entry entry, string field)
    {
        if (entry.TextOrNull(field) is not { } text)
        {
            return null;
        }

        if (
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number > 0
        )
        {
            return number;
        }

        entry.Report(entry.LineOf(field), field, $"'{text}' must be a number above 0");
        return 1;
    }

    private static void Check(Entry entry, Claim claim)
    {
        foreach (var (field, reason) in ClaimRules.Broken(claim))
        {
            entry.Report(entry.LineOf(field), field, reason);
        }
    }
}
