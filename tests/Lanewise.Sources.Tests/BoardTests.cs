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

    [Fact]
    public void An_address_on_the_employers_own_site_leaves_the_usual_name_of_its_board()
    {
        var reading = SourceReader.ReadDocument(
            """{"jobs":[{"id":1,"title":"Cook","absolute_url":"https://acme.example/jobs?gh_jid=1","internal_job_id":2,"company_name":"Acme Labs 9"}]}"""u8.ToArray()
        );

        reading.Readings.ShouldHaveSingleItem().Posting.ShouldNotBeNull().Board.ShouldBe("acmelabs9");
    }
}
