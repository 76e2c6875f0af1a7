namespace Lanewise.Evidence.Resume.Layout;

/// <summary>What a part of a résumé is about, by the heading above it; the names are those of <c>catalog/resume/headings.yaml</c>.</summary>
internal enum SectionKind
{
    /// <summary>Before the first heading: name, address, often a title.</summary>
    None,
    Summary,
    Experience,
    Projects,
    Education,
    Skills,
    Languages,
    Certificates,
    Publications,
    Volunteering,
    Awards,
    Interests,
    Contact,
    References,

    /// <summary>Below a heading that no phrase knows.</summary>
    Other,
}
