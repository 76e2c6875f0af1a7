using Lanewise.Extraction.Pay;

namespace Lanewise.Extraction;

/// <summary>What the extractor reads of one posting. Missing parts are empty or null.</summary>
public sealed record PostingText
{
    /// <summary>The description, plain or HTML.</summary>
    public required string Text { get; init; }

    /// <summary>The title as published.</summary>
    public string Title { get; init; } = "";

    /// <summary>The employer's name; an ordinary word equal to it names no technology.</summary>
    public string Company { get; init; } = "";

    /// <summary>The location field as published, with whatever else the source writes there.</summary>
    public string Location { get; init; } = "";

    /// <summary>Form of employment as the source's field gives it.</summary>
    public string Employment { get; init; } = "";

    /// <summary>Whether the source marks it as remote; null where it has no such mark.</summary>
    public bool? IsRemote { get; init; }

    /// <summary>The day it was published; decides the exchange rate. Null takes the latest.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Pay from the source's structured fields, which wins over text unless plainly wrong.</summary>
    public IReadOnlyList<StatedPay> Pay { get; init; } = [];
}
