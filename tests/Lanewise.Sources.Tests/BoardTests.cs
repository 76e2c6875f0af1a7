namespace Lanewise.Sources.Tests;

public sealed class BoardTests
{
    [Theory]
    [InlineData("ashby.json", "Blue Heron")]
    [InlineData("greenhouse.json", "teapot")]
    [InlineData("greenhouse-panel.jsonl", "teapot")]
    [InlineData("lever.json", "atlas")]
    [InlineData("workable.json", "Kiln")]
    [InlineData("recruitee.json", "petal")]
    [InlineData("personio.xml", "Uhrwerk GmbH")]
    [InlineData("breezy.json", "Windy")]
    public void A_response_that_lists_a_whole_board_says_which(string file, string board) =>
        Fixture.First(file).Board.ShouldBe(board);

    [Theory]
    [InlineData("smartrecruiters.json")]
    [InlineData("workday.json")]
    [InlineData("adzuna.json")]
    [InlineData("hn-firebase.json")]
    [InlineData("remotive.json")]
    [InlineData("cyberjobs.jsonl")]
    public void A_page_a_search_and_a_thread_are_no_board(string file) => Fixture.First(file).Board.ShouldBeNull();
}
