namespace Lanewise.Evidence.Tests.Resume;

/// <summary>A theory that needs Poppler's programs; skipped with a reason where they are missing, save in CI, which installs them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerTheoryAttribute : TheoryAttribute
{
    public PopplerTheoryAttribute() => Skip = Poppler.Missing;
}
