namespace Lanewise.Catalog.Reading;

/// <summary>Ends the reading of a YAML file at the first place that is no YAML, or none that is read here.</summary>
/// <param name="line">Line of the mistake, from 1.</param>
/// <param name="reason">What is wrong and what was expected.</param>
internal sealed class YamlSyntaxException(int line, string reason) : Exception(reason)
{
    /// <summary>Line of the mistake, from 1.</summary>
    public int Line { get; } = line;
}
