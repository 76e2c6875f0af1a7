namespace Lanewise.Evidence.Resume;

/// <summary>How well a résumé backs a skill or signal, the weakest first.</summary>
public enum Backing
{
    /// <summary>Only listed: in a list of skills, a summary or a certificate.</summary>
    Listed,

    /// <summary>Said of something done, without dates, scale or result; or of a course of study.</summary>
    Told,

    /// <summary>Said of a dated role, or with a scale or a result.</summary>
    Backed,
}
