namespace Lanewise.Cli.Tests;

/// <summary>A fact over a clone of the repository; skipped where the sources came without one, or on Windows, which lacks the launchers.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CloneFactAttribute : FactAttribute
{
    public CloneFactAttribute()
    {
        var git = Path.Combine(SharedFolder.Repository, ".git");
        if ((!Directory.Exists(git) && !File.Exists(git)) || OperatingSystem.IsWindows())
        {
            Skip = "needs a git repository and bash";
        }
    }
}
