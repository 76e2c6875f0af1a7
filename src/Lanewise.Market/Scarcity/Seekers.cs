namespace Lanewise.Market.Scarcity;

/// <summary>People looking for work beside openings, where both are posted to one place: of the market as a whole, not of a choice.</summary>
public sealed record Seekers
{
    /// <summary>Of whom the figures are: of the whole market, as the sources count people by month alone and not by what they look for.</summary>
    public string Of { get; } = "the whole market, not the choices: people are counted by month alone";

    /// <summary>The source; null where none counts seekers.</summary>
    public string? Source { get; init; }

    /// <summary>The months taken: the last ones within the filter that were counted.</summary>
    public required int Months { get; init; }

    /// <summary>First of them; null without any.</summary>
    public DateOnly? FirstMonth { get; init; }

    /// <summary>Last of them; null without any.</summary>
    public DateOnly? LastMonth { get; init; }

    /// <summary>People who looked for work in them.</summary>
    public required long People { get; init; }

    /// <summary>Openings posted in them.</summary>
    public required long Openings { get; init; }

    /// <summary>People for each opening; null when refused.</summary>
    public OpenEstimate? PerOpening { get; init; }

    /// <summary>The same over as many months a year before; null where they were not counted.</summary>
    public OpenEstimate? YearBefore { get; init; }

    /// <summary>Why there is no figure; null where there is.</summary>
    public string? Refusal { get; init; }
}
