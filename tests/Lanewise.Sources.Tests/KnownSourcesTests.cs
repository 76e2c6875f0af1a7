using System.Text.Json;

namespace Lanewise.Sources.Tests;

public sealed class KnownSourcesTests
{
    [Theory]
    [InlineData(
        "lever.json",
        "lever/33333333-2222-4333-8444-555555555555 ; atlas ; Map Editor ; Oslo | Bergen | remote ; 2026-01-01 ; Contract ; True ; 40-55 EUR hour base"
    )]
    [InlineData(
        "smartrecruiters.json",
        "smartrecruiters/744000000000001 ; Murano Glass ; Glassblower ; Venice, Italy | Hybrid ; 2026-03-04 ; Full-time ; - ; -"
    )]
    [InlineData(
        "workable.json",
        "workable/AB12CD34EF ; Kiln ; Potter ; Cardiff, South, Wales | Remote ; 2026-05-06 ; Part-time ; True ; -"
    )]
    [InlineData(
        "recruitee.json",
        "recruitee/810 ; Petal ; Florist ; Utrecht, Netherlands | Hybrid ; 2026-04-05 ; parttime ; False ; 2100-2600 EUR month base"
    )]
    [InlineData(
        "personio.xml",
        "personio/55 ; Uhrwerk GmbH ; Uhrmacher (m/w/d) ; Glashütte | Dresden | Jena ; 2026-02-03 ; permanent, full-time ; - ; -"
    )]
    [InlineData(
        "remoteok.json",
        "remoteok/77 ; Spark & Sons ; Welder ; Worldwide ; 2026-01-01 ; - ; True ; -90000 USD year base"
    )]
    [InlineData(
        "remotive.json",
        "remotive/501 ; Ligature ; Typesetter ; Europe ; 2026-07-01 ; contract ; True ; 30-45 EUR hour base"
    )]
    [InlineData(
        "arbeitnow.json",
        "arbeitnow/brauer-bamberg-1 ; Sud ; Brauer ; Bamberg | Remote ; 2026-01-01 ; Vollzeit, berufserfahren ; True ; -"
    )]
    [InlineData(
        "jobicy.json",
        "jobicy/9 ; Beaker ; R&D Lead ; UK ; 2026-08-01 ; Full-Time ; True ; 50000-60000 GBP year base"
    )]
    [InlineData(
        "himalayas.json",
        "himalayas/https://himalayas.app/companies/base-camp/jobs/sherpa ; Base Camp ; Sherpa ; Nepal, India ; 2026-01-01 ; Full Time ; True ; 20-25 USD hour base"
    )]
    [InlineData(
        "themuse.json",
        "themuse/31 ; Vermeer ; Curator ; Delft | Flexible / Remote ; 2026-06-05 ; - ; True ; -"
    )]
    [InlineData(
        "adzuna.json",
        "adzuna/61 ; Mola ; Miller ; Kent, UK ; 2026-05-04 ; full_time, permanent ; - ; 24000-26000 GBP year base"
    )]
    [InlineData(
        "usajobs.json",
        "usajobs/7001 ; Coast Guard ; Lighthouse Keeper ; Portland, Maine ; 2026-03-02 ; Full-time ; False ; 600-700 USD week base"
    )]
    [InlineData(
        "eures.json",
        "eures/QUJD ; Comté SA ; Cheesemaker ; FR | BE ; 2026-01-01 ; fulltime, contract ; - ; -"
    )]
    [InlineData(
        "justjoinit.json",
        "justjoin.it/99999999-2222-4333-8444-555555555555 ; Zegar ; Zegarmistrz ; Toruń | office ; 2026-03-30 ; full_time, b2b, permanent ; False ; 9000-12000 PLN month base"
    )]
    [InlineData(
        "weworkremotely.rss",
        "weworkremotely/https://weworkremotely.com/remote-jobs/quill-senior-editor ; Quill ; Senior Editor: Poetry ; Anywhere in the World ; 2026-07-10 ; Full-Time ; True ; -"
    )]
    [InlineData(
        "weworkremotely-list.json",
        "weworkremotely/https://weworkremotely.com/remote-jobs/quill-proofreader ; Quill ; Proofreader ; Anywhere in the World ; 2026-07-22 ; - ; True ; -"
    )]
    [InlineData(
        "breezy.json",
        "breezy/b1 ; Windy ; Kite Maker ; Weifang ; 2026-07-25 ; Full-Time ; False ; 20.5-31 USD hour base"
    )]
    [InlineData("v2ex.json", "v2ex/12 ; - ; [杭州] 茶艺师 ; - ; 2026-01-01 ; - ; - ; -")]
    [InlineData(
        "workingnomads.json",
        "workingnomads/https://www.workingnomads.com/job/go/3/ ; Babel ; Translator ; Global ; 2026-07-10 ; - ; True ; -"
    )]
    [InlineData(
        "uber.json",
        "uber/1 ; Uber ; Dispatcher ; Lima, Peru | Quito, Ecuador ; 2025-10-20 ; Full-Time ; - ; -"
    )]
    [InlineData(
        "remotejobs.json",
        "remotejobs/r1 ; Vault ; Archivist ; Remote ; 2026-08-08 ; Full-time ; True ; 52800-72200 EUR  base"
    )]
    [InlineData(
        "github-issues.jsonl",
        "github-issues/oficina/vagas#3 ; Cordas ; [Remoto] Luthier ; Brazil ; 2025-05-12 ; - ; - ; -"
    )]
    [InlineData(
        "github-issues-normalized.jsonl",
        "github-issues/teahouse/hiring#4 ; 琴馆 ; [上海] 琴师 ; 上海 ; 2021-04-14 ; 全职 ; - ; -"
    )]
    [InlineData(
        "analytics-engineers.jsonl",
        "analytics-engineers/2026-04-08_tide_analyst ; Tide ; Tide Analyst ; Brest ; 2026-04-06 ; - ; - ; -"
    )]
    [InlineData(
        "cyberjobs.jsonl",
        "cyberjobs/c1 ; Bolt ; Locksmith ; Bern, CH ; 2026-08-18 ; - ; - ; 70000-90000 CHF year base"
    )]
    [InlineData(
        "security-jobs.jsonl",
        "security-jobs/k1 ; Moat ; Gatekeeper ; York | UK | Hybrid ; 2026-07-20 ; - ; - ; -"
    )]
    [InlineData("workday.json", "workday/Surveyor_R-8 ; - ; Surveyor ; 2 Locations ; - ; - ; - ; -")]
    public void Each_shape_gives_what_its_source_says(string fixture, string expected) =>
        Fixture.Line(Fixture.First(fixture)).ShouldBe(expected);

    [Theory]
    [InlineData(
        "lever.json",
        "<p>Draw fjords.</p>\n\n<h3>You have</h3>\n<ul><li>Patience</li></ul>\n\n<p>We sail.</p>"
    )]
    [InlineData("smartrecruiters.json", "<h3>The job</h3>\n<p>Blow.</p>\n\n<h3>You</h3>\n<p>Have breath.</p>")]
    [InlineData("recruitee.json", "<p>Arrange.</p>\n\n<p>Green thumbs.</p>")]
    [InlineData(
        "personio.xml",
        "<h3>Aufgaben</h3>\n<ul><li>Federn spannen</li></ul>\n\n<h3>Profil</h3>\n<p>Ruhige Hand</p>"
    )]
    [InlineData("remoteok.json", "Weld — anywhere")]
    [InlineData("usajobs.json", "Keep the light.\n\nSees far.")]
    [InlineData("eures.json", "Affiner des meules de fromage")]
    public void Texts_in_parts_are_put_together_in_the_order_of_the_page(string fixture, string expected) =>
        Fixture.First(fixture).Text.ShouldBe(expected);

    [Theory]
    [InlineData("remoteok.json", "the feed's legal notice, not a posting")]
    [InlineData("v2ex.json", "deleted topic")]
    [InlineData("smartrecruiters.json", "the same posting as record 2 of this document")]
    [InlineData("workday.json", "listed here, and read in detail elsewhere in this document")]
    public void Records_that_are_no_postings_say_why(string fixture, string reason) =>
        Fixture.Reasons(fixture).ShouldBe([reason]);

    [Fact]
    public void Predicted_pay_is_not_stated_pay() =>
        Fixture.Read("adzuna.json")[1].Posting.ShouldNotBeNull().Pay.ShouldBeEmpty();

    [Fact]
    public void Details_of_workday_carry_their_tenant()
    {
        var posting = Fixture
            .Read("workday.json")
            .Select(reading => reading.Posting)
            .Single(posting => posting?.Text is not null)!;

        Fixture
            .Line(posting)
            .ShouldBe(
                "workday/compass/Cartographer_R-9 ; Compass SE ; Cartographer ; Bonn | Remote, Germany ; 2026-06-07 ; Full time ; True ; -"
            );
    }

    [Fact]
    public void Known_days_of_opening_and_closing_are_kept()
    {
        Fixture.First("github-issues-normalized.jsonl").ClosedOn.ShouldBe(new DateOnly(2021, 5, 26));
        Fixture.First("cyberjobs.jsonl").LastSeen.ShouldBe(new DateOnly(2026, 8, 22));
        Fixture.First("analytics-engineers.jsonl").FirstSeen.ShouldBe(new DateOnly(2026, 4, 8));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_record_is_recognised_by_one_source_name_only(string fixture)
    {
        foreach (var posting in Fixture.Read(fixture).Select(reading => reading.Posting).OfType<Posting>())
        {
            using var raw = JsonDocument.Parse(posting.Raw);
            var record = new SourceRecord(raw.RootElement, 1);

            KnownSources
                .All.Where(source => source.Recognises(record))
                .Select(source => source.Name)
                .Distinct()
                .Count()
                .ShouldBeLessThan(2);
        }
    }

    public static TheoryData<string> Fixtures() =>
        [
            .. Directory
                .GetFiles(Path.Combine(SharedFolder.Repository, "tests", "fixtures", "sources"))
                .Select(path => Path.GetFileName(path)!),
        ];
}
