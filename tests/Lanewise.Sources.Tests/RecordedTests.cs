using System.Globalization;
using System.IO.Compression;

namespace Lanewise.Sources.Tests;

/// <summary>Every recorded response: how many postings, how many records that are none, and real values of one posting.</summary>
public sealed class RecordedTests
{
    // file, postings, skipped, one posting's "source/id", its date, its pay, the length of its text.
    private static readonly (
        string File,
        int Postings,
        int Skipped,
        string Id,
        string Date,
        string Pay,
        int Text
    )[] Expected =
    [
        ("recorded/adzuna_trimmed.json", 1, 0, "adzuna/111", "2026-08-10", "80000-95000 CHF year", 43),
        ("recorded/arbeitnow_2026-08.json", 5, 0, "arbeitnow/director-of-data-berlin-456700", "2026-08-03", "", 8537),
        (
            "recorded/ashby_photoroom_2026-04.json",
            13,
            0,
            "ashby/b40b1340-214a-4a3f-9f7f-1c2a0f7ef740",
            "",
            "70000-90000 EUR ",
            0
        ),
        (
            "recorded/ashby_radar_2026-07.json",
            2,
            0,
            "ashby/cd5ae036-0223-427a-b038-ba16ef9dcb32",
            "2021-08-18",
            "",
            8183
        ),
        (
            "recorded/ashby_ramp_2025-10.json",
            115,
            0,
            "ashby/803e8ace-6c1d-4807-99d3-e35fe45b2fc9",
            "2025-10-20",
            "153000-210000 USD year",
            6921
        ),
        (
            "recorded/ashby_truelogic_2026-08.json",
            3,
            0,
            "ashby/df72bf39-0baf-4a6e-b1a5-c4e4a3599124",
            "2025-01-15",
            "",
            4855
        ),
        ("recorded/eures_search_2026-08.json", 3, 0, "eures/MTAwMDEtMTAwMzI4NjUxNS1TIDE", "2026-06-25", "", 3921),
        ("recorded/greenhouse_amplitude_etc_2026-07.json", 2, 0, "greenhouse/8651132002", "2026-07-27", "", 20338),
        ("recorded/greenhouse_catawiki_content_true_2025-10.json", 50, 0, "greenhouse/7234655", "2025-09-08", "", 8641),
        ("recorded/greenhouse_gitlab_trimmed_2026-07.json", 2, 0, "greenhouse/8565469002", "2026-05-29", "", 15239),
        ("recorded/greenhouse_mongodb_list_2026-08-22.json", 404, 0, "greenhouse/8077553", "2026-07-21", "", 0),
        ("recorded/greenhouse_wayve_full_2026-04.json", 75, 0, "greenhouse/8453735002", "2026-03-09", "", 6279),
        (
            "recorded/himalayas_2026-07.json",
            4,
            0,
            "himalayas/https://himalayas.app/companies/nvidia/jobs/senior-system-software-engineer-nvsci",
            "2026-07-11",
            "184000-356500 USD year",
            200
        ),
        ("recorded/hn_algolia_search_hits_2026-07.json", 6, 1, "hn/48804695", "2026-07-06", "", 393),
        ("recorded/hn_comment_fragment.html", 1, 0, "hn/41555035", "2024-09-16", "", 67),
        ("recorded/hn_firebase_items_2019-05.json", 836, 20, "hn/19801205", "2019-05-01", "", 1256),
        ("recorded/hn_thread_page_2024-09.html", 306, 182, "hn/41431598", "2024-09-03", "", 1424),
        ("recorded/jobicy_2026-07.json", 4, 0, "jobicy/146002", "2026-07-10", "151000- USD year", 200),
        ("recorded/jobicy_2026-08.json", 5, 0, "jobicy/150167", "2026-08-03", "54000-98000 USD year", 3977),
        (
            "recorded/justjoinit_2026-04.json",
            10,
            0,
            "justjoin.it/9fafc3bd-f3b7-4523-9aa7-da632a492b0c",
            "2026-04-01",
            "18000-27000 PLN month",
            0
        ),
        (
            "recorded/lever_careerkit_2026-07.json",
            2,
            0,
            "lever/5d54d69b-e940-452e-b892-1170aa60f095",
            "2023-01-29",
            "",
            5585
        ),
        (
            "recorded/lever_mistral_full_2026-04.json",
            156,
            0,
            "lever/9e1aac08-ea14-4a56-ab84-1bc3a7d941b8",
            "2025-04-24",
            "",
            3729
        ),
        (
            "recorded/lever_radar_2026-07.json",
            2,
            0,
            "lever/3414ba28-35f7-45d3-8e13-35c883959635",
            "2026-05-19",
            "150000-180000 USD year",
            8307
        ),
        (
            "recorded/lever_wule.json",
            2,
            0,
            "lever/3414ba28-35f7-45d3-8e13-35c883959635",
            "2026-05-19",
            "150000-180000 USD year",
            2084
        ),
        ("recorded/lubobali_adzuna_search.json", 4, 0, "adzuna/5801147013", "2026-07-15", "85389-116975 USD year", 500),
        (
            "recorded/lubobali_ashby_jobs.json",
            4,
            0,
            "ashby/0907ae2a-5334-4d64-9a76-cc9428224546",
            "2026-06-11",
            "212000-291000 USD year",
            8186
        ),
        ("recorded/lubobali_breezy_board.json", 2, 0, "breezy/abc123def456", "2026-07-25", "140000-170000 USD year", 0),
        ("recorded/lubobali_greenhouse_jobs.json", 4, 0, "greenhouse/5101378008", "2026-04-07", "", 8132),
        (
            "recorded/lubobali_lever_postings.json",
            4,
            0,
            "lever/08d82da1-0c72-44d1-91eb-7fa22dee3d39",
            "2026-05-13",
            "",
            5255
        ),
        ("recorded/lubobali_remotive_jobs.json", 4, 0, "remotive/1919265", "2026-07-16", "90-150 USD hour", 400),
        (
            "recorded/lubobali_usajobs_jobs.json",
            3,
            0,
            "usajobs/AAC-FAA-26-PUB NOT-96468",
            "2025-12-12",
            "52998-172257 USD year",
            188
        ),
        (
            "recorded/lubobali_workday_job_detail.json",
            1,
            0,
            "workday/gdit/Data-Engineer_RQ216675",
            "2026-07-07",
            "",
            9085
        ),
        (
            "recorded/lubobali_workday_search.json",
            4,
            0,
            "workday/Data-Engineer---TS-SCI-with-Polygraph_RQ223218",
            "",
            "",
            0
        ),
        ("recorded/personio_careerkit.xml", 1, 1, "personio/1834171", "2024-11-13", "", 0),
        ("recorded/personio_innogames_shape.xml", 2, 0, "personio/p-2", "2026-02-10", "", 0),
        ("recorded/personio_orderbird_2026-04.xml", 4, 0, "personio/2595871", "2026-04-09", "", 2917),
        ("recorded/recruitee_2026-08.json", 2, 0, "recruitee/2697184", "2026-07-31", "75000-90000 EUR year", 8734),
        ("recorded/recruitee_jobtome_2026-04.json", 3, 0, "recruitee/2410194", "2026-01-12", "", 6195),
        ("recorded/remoteok_2026-07.json", 4, 1, "remoteok/1134648", "2026-07-09", "", 200),
        ("recorded/remoteok_2026-08.json", 4, 1, "remoteok/1135924", "2026-08-02", "", 623),
        ("recorded/remoteok_full_2026-04.json", 95, 1, "remoteok/1130169", "2026-02-10", "75000-90000 USD year", 615),
        ("recorded/remotive_2026-07.json", 4, 0, "remotive/2090949", "2026-07-08", "3000-10000 USD ", 200),
        ("recorded/remotive_2026-08.json", 5, 0, "remotive/2091074", "2026-07-23", "14-14 USD hour", 36199),
        ("recorded/smartrecruiters_bosch_2026-07.json", 3, 3, "smartrecruiters/744000900000001", "2026-06-29", "", 53),
        (
            "recorded/smartrecruiters_boschgroup_list_2026-04.json",
            50,
            0,
            "smartrecruiters/744000123620809",
            "2026-04-29",
            "",
            0
        ),
        ("recorded/smartrecruiters_list_2018.json", 1, 0, "smartrecruiters/743999671674844", "2018-06-08", "", 0),
        ("recorded/themuse_sample_ergon.json", 3, 0, "themuse/21300564", "2026-04-27", "", 5368),
        (
            "recorded/usajobs_search_2016_data1.json",
            500,
            0,
            "usajobs/438338500",
            "2016-05-06",
            "62101-80731 USD year",
            3646
        ),
        ("recorded/usajobs_shape.json", 2, 0, "usajobs/700002", "2026-07-12", "48-62 USD hour", 24),
        ("recorded/v2ex_2026-07.json", 6, 1, "v2ex/1226560", "2026-07-11", "", 0),
        (
            "recorded/weworkremotely_2026-07.rss",
            4,
            0,
            "weworkremotely/https://weworkremotely.com/remote-jobs/qase-technical-customer-support-specialist",
            "2026-07-10",
            "",
            4615
        ),
        (
            "recorded/weworkremotely_full_2026-04.xml",
            25,
            0,
            "weworkremotely/https://weworkremotely.com/remote-jobs/contentjet-inc-ai-agent-architect-builder",
            "2026-03-30",
            "",
            8123
        ),
        ("recorded/workable_widget_shape.json", 3, 0, "workable/DS789", "2026-06-30", "", 20),
        ("recorded/workday_cxs_shape.json", 4, 4, "workday/Product-Manager_JR-1002", "2026-06-18", "", 23),
        (
            "recorded/workingnomads_2026-07.json",
            4,
            0,
            "workingnomads/https://www.workingnomads.com/job/go/1712616/",
            "2026-07-07",
            "",
            200
        ),
        ("recorded/wule_ashby_2026-08.json", 2, 0, "ashby/8ff597f4-bcd8-4fd6-baff-792d602fc2bf", "2026-07-06", "", 400),
        ("recorded/wule_greenhouse_2026-08.json", 2, 0, "greenhouse/4911999101", "2026-06-29", "", 326),
        ("recorded/wule_jobicy_2026-08.json", 2, 0, "jobicy/150061", "2026-08-01", "", 400),
        ("recorded/wule_remoteok_2026-08.json", 2, 1, "remoteok/1135957", "2026-08-03", "", 400),
        ("recorded/wule_remotive_2026-08.json", 2, 0, "remotive/2090903", "2026-07-26", "18-22 USD hour", 400),
        (
            "boards/remotejobsorg-jobs.json.gz",
            150,
            0,
            "remotejobs/ca95f38d-8e64-44d5-a7bc-ccb27726375e",
            "2026-08-05",
            "110000-120000 USD ",
            5939
        ),
        ("boards/themuse-jobs.json.gz", 202, 0, "themuse/19834461", "2025-08-13", "", 6810),
        ("boards/uber.json.gz", 776, 0, "uber/148501", "2025-09-18", "", 2921),
        (
            "boards/weworkremotely-jobs.json.gz",
            377,
            0,
            "weworkremotely/https://weworkremotely.com/remote-jobs/new-law-business-model-marketing-automation-saas-services-line-of-business-owner",
            "2023-02-07",
            "",
            800
        ),
        (
            "boards/analytics_engineer_jds.jsonl.gz",
            440,
            0,
            "analytics-engineers/2026-08-07_vivo-talent-solutions_analytics-engineer",
            "",
            "",
            2060
        ),
        (
            "boards/cyberjobs_multisource.jsonl.gz",
            1698,
            0,
            "cyberjobs/ed10c34cdf0748d5",
            "2026-08-22",
            "32556-42168 EUR year",
            500
        ),
        (
            "boards/github_issue_jobs_openings_dev.jsonl.gz",
            2185,
            0,
            "github-issues/js-hcm/job-board#1",
            "2015-12-16",
            "",
            1063
        ),
        ("boards/security_jobs.jsonl.gz", 390, 0, "security-jobs/658c3a2152e98af31380", "2026-08-20", "", 3177),
        (
            "boards/web3_rebase_cn.jsonl.gz",
            1117,
            0,
            "github-issues/rebase-network/who-is-hiring#999",
            "2025-12-31",
            "",
            733
        ),
    ];

    [SharedFact]
    public void Every_recorded_response_gives_its_postings()
    {
        foreach (var expected in Expected)
        {
            var readings = Read(expected.File);
            var posting = readings
                .Select(reading => reading.Posting)
                .FirstOrDefault(posting => $"{posting?.Source}/{posting?.SourceId}" == expected.Id);

            readings.Count(reading => reading.Posting is not null).ShouldBe(expected.Postings, expected.File);
            readings.Count(reading => reading.Posting is null).ShouldBe(expected.Skipped, expected.File);
            Values(posting.ShouldNotBeNull(expected.File))
                .ShouldBe((expected.Date, expected.Pay, expected.Text), expected.File);
        }
    }

    [SharedFact]
    public void Every_recorded_file_is_expected_here() =>
        Files("recorded")
            .Select(Path.GetFileName)
            .Except(Expected.Select(expected => Path.GetFileName(expected.File)))
            .ShouldBeEmpty();

    [SharedFact]
    public void Every_ashby_board_is_read_whole()
    {
        var readings = Files("ashby").SelectMany(path => Read(Path.Combine("ashby", Path.GetFileName(path)))).ToList();

        readings.Count.ShouldBe(7361);
        readings.ShouldAllBe(reading =>
            reading.Posting != null && reading.Posting.Text != null && reading.Posting.PostedOn != null
        );
        readings.Count(reading => reading.Posting!.Pay.Count > 0).ShouldBe(2792);
    }

    [SharedFact]
    public void Hiring_pages_give_only_the_top_level_comments()
    {
        Read("hn/pages/2021-03-hiring.html.gz").Count(reading => reading.Posting is not null).ShouldBe(228);
        Read("hn/pages/2021-10-seekers.html.gz").ShouldAllBe(reading => reading.Posting == null);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.Path!, "data", folder)).Order(StringComparer.Ordinal);

    private static IReadOnlyList<Reading> Read(string file)
    {
        using var stream = File.OpenRead(Path.Combine(SharedFolder.Path!, "data", file));
        using var content = new MemoryStream();
        using Stream plain = file.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : stream;
        plain.CopyTo(content);
        return SourceReader.ReadDocument(content.ToArray()).Readings;
    }

    private static (string, string, int) Values(Posting posting) =>
        (
            posting.PostedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            posting.Pay.Count == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{posting.Pay[0].Min:0.##}-{posting.Pay[0].Max:0.##} {posting.Pay[0].Currency} {posting.Pay[0].Period}"
                ),
            posting.Text?.Length ?? 0
        );
}
