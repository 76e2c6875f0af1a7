using Lanewise.Extraction.Openings;

namespace Lanewise.Extraction.Tests.Openings;

public sealed class TitleCoreTests
{
    [Theory]
    [InlineData("Backend Engineer - Berlin", "Berlin, Germany", "backend engineer")]
    [InlineData("Backend Engineer (m/f/d)", "Munich", "backend engineer")]
    [InlineData("Senior C++ Engineer (Remote)", "Remote (US)", "senior c++ engineer")]
    [InlineData("Engineer II", "Paris", "engineer ii")]
    public void Places_and_marks_are_left_out(string title, string location, string core) =>
        TitleCore.Of(title, location).ShouldBe(core);

    [Fact]
    public void A_title_of_nothing_but_its_place_is_kept() => TitleCore.Of("Berlin", "Berlin").ShouldBe("berlin");

    [Fact]
    public void No_title_is_empty() => TitleCore.Of(null, null).ShouldBe("");
}
