using Lanewise.Sources.Adzuna;
using Lanewise.Sources.AnalyticsEngineers;
using Lanewise.Sources.Arbeitnow;
using Lanewise.Sources.Ashby;
using Lanewise.Sources.Breezy;
using Lanewise.Sources.CyberJobs;
using Lanewise.Sources.Eures;
using Lanewise.Sources.GitHubIssues;
using Lanewise.Sources.Greenhouse;
using Lanewise.Sources.HackerNews;
using Lanewise.Sources.Himalayas;
using Lanewise.Sources.Jobicy;
using Lanewise.Sources.JobPosting;
using Lanewise.Sources.JustJoinIt;
using Lanewise.Sources.Lever;
using Lanewise.Sources.Personio;
using Lanewise.Sources.Recruitee;
using Lanewise.Sources.RemoteJobs;
using Lanewise.Sources.RemoteOk;
using Lanewise.Sources.Remotive;
using Lanewise.Sources.SecurityJobs;
using Lanewise.Sources.SmartRecruiters;
using Lanewise.Sources.TheMuse;
using Lanewise.Sources.Uber;
using Lanewise.Sources.UsaJobs;
using Lanewise.Sources.V2ex;
using Lanewise.Sources.WeWorkRemotely;
using Lanewise.Sources.Workable;
using Lanewise.Sources.Workday;
using Lanewise.Sources.WorkingNomads;

namespace Lanewise.Sources;

/// <summary>Every source that is recognised by its shape, in one line each; the more telling shapes come first.</summary>
public static class KnownSources
{
    /// <summary>All of them; a record belongs to the first that recognises it.</summary>
    public static IReadOnlyList<ISource> All { get; } =
    [
        new AshbySource(),
        new AshbyBoardSource(),
        new GreenhousePanelSource(),
        new GreenhouseSource(),
        new HackerNewsSource(),
        new LeverSource(),
        new SmartRecruitersSource(),
        new WorkableSource(),
        new RecruiteeSource(),
        new PersonioSource(),
        new WorkdaySource(),
        new WorkdayListSource(),
        new BreezySource(),
        new RemoteOkSource(),
        new RemotiveSource(),
        new ArbeitnowSource(),
        new JobicySource(),
        new HimalayasSource(),
        new TheMuseSource(),
        new AdzunaSource(),
        new UsaJobsSource(),
        new EuresSource(),
        new JustJoinItSource(),
        new WeWorkRemotelyFeedSource(),
        new WeWorkRemotelyListSource(),
        new WorkingNomadsSource(),
        new V2exSource(),
        new JobPostingSource(),
        new UberSource(),
        new RemoteJobsSource(),
        new GitHubIssuesSource(),
        new NormalizedIssuesSource(),
        new AnalyticsEngineersSource(),
        new CyberJobsSource(),
        new SecurityJobsSource(),
    ];

    /// <summary>The source of a record, or null where no shape is known.</summary>
    /// <param name="record">Any JSON object.</param>
    public static ISource? Of(SourceRecord record)
    {
        foreach (var source in All)
        {
            if (source.Recognises(record))
            {
                return source;
            }
        }

        return null;
    }
}
