using System.Text;

namespace Lanewise.Sources.Tests;

public class DeepXmlTests
{
    [Fact]
    public void A_feed_that_nests_without_end_is_refused_with_the_reason()
    {
        var feed = "<rss><channel><item>" + new StringBuilder().Insert(0, "<b>", 2000) + "</item></channel></rss>";

        var readings = SourceReader.ReadDocument(Encoding.UTF8.GetBytes(feed)).Readings;

        readings
            .SelectMany(reading => reading.Skipped)
            .ShouldContain(skipped => skipped.Reason.Contains("deeper than 1000", StringComparison.Ordinal));
    }
}
