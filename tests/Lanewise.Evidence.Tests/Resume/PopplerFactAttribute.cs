namespace Lanewise.Evidence.Tests.Resume;

/// <summary>A fact that needs Poppler's programs; skipped with a reason where they are missing, save in CI, which installs them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = Poppler.Missing;
}
