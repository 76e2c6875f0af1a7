namespace Lanewise.Extraction.Text;

/// <summary>Tells by which search each topic is found.</summary>
internal static class Searches
{
    /// <summary>The search that finds a topic.</summary>
    public static Search Of(Topic topic) =>
        topic switch
        {
            Topic.Heading => Search.Headings,
            Topic.Cue => Search.Cues,
            Topic.Location => Search.Locations,
            Topic.Place => Search.Places,
            Topic.Pay => Search.Pay,
            Topic.Years => Search.Years,
            Topic.Written => Search.FunctionWords,
            _ => Search.Text,
        };
}
