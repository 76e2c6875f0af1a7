using Lanewise.Statistics.Testing;

namespace Lanewise.Statistics.Tests.Testing;

public sealed class FalseDiscoveryTests
{
    [Fact]
    public void Adjusted_values_equal_those_of_R()
    {
        var expected = Fixture.Rows("adjusted.csv");
        var adjusted = FalseDiscovery.Adjust([.. expected.Select(row => row[0])]);

        for (var i = 0; i < expected.Length; i++)
        {
            adjusted[i].ShouldBe(expected[i][1], 1e-12);
        }
    }

    [Fact]
    public void Nothing_to_judge_and_what_is_no_chance()
    {
        FalseDiscovery.Adjust([]).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => FalseDiscovery.Adjust([1.2]));
    }
}
