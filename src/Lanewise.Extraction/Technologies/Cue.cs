namespace Lanewise.Extraction.Technologies;

/// <summary>What words beside a technology tell of it; the groups of <c>catalog/phrases/cue.yaml</c>.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>Directly before a name: "written in".</summary>
    Before = 1,

    /// <summary>Directly after a name: "developer".</summary>
    After = 2,

    /// <summary>Names a programming job.</summary>
    Role = 4,

    /// <summary>Names another job.</summary>
    OtherRole = 8,

    /// <summary>Nice to have, before the name.</summary>
    PreferredAhead = 16,

    /// <summary>Nice to have, after the name.</summary>
    PreferredBehind = 32,

    /// <summary>Asked for.</summary>
    Required = 64,

    /// <summary>Not used.</summary>
    Negated = 128,

    /// <summary>Named in passing.</summary>
    ContextAhead = 256,

    /// <summary>One of what follows.</summary>
    Either = 512,

    /// <summary>One of what went before.</summary>
    OrOther = 1024,

    /// <summary>Examples follow.</summary>
    Example = 4194304,

    /// <summary>What follows is all in use.</summary>
    InUse = 16777216,

    /// <summary>Names that belong together, though a slash parts them.</summary>
    Together = 8388608,

    /// <summary>Names of companies follow: customers, investors, former employers.</summary>
    CompanyAhead = 32768,

    /// <summary>A job that works with data as such.</summary>
    DataWork = 65536,

    /// <summary>Work on servers.</summary>
    Backend = 2048,

    /// <summary>Work on web pages.</summary>
    Frontend = 4096,

    /// <summary>Work on apps for Apple's devices.</summary>
    AppleApps = 8192,

    /// <summary>Work on Android apps.</summary>
    AndroidApps = 16384,

    /// <summary>Says how well something must be known.</summary>
    Skill = 131072,

    /// <summary>Asks of a person: experience, knowledge.</summary>
    Asked = 262144,

    /// <summary>A job that asks questions of data.</summary>
    Analyst = 33554432,

    /// <summary>Preferred of what would do, before the name: "preferably".</summary>
    Leaning = 67108864,

    /// <summary>Every area there is.</summary>
    Areas = Backend | Frontend | AppleApps | AndroidApps,
}
