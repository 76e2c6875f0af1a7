namespace Lanewise.Tests;

/// <summary>A fact over the real postings in <c>../shared</c>; skipped with a message where that folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Path is null)
        {
            Skip = "needs the folder ../shared beside the repository (or LANEWISE_SHARED)";
        }
    }
}
