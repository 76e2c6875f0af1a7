namespace Lanewise.Cli.Tests;

/// <summary>A fact about a disk that fills up; skipped with a message where none of a few kilobytes can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.IsPermitted)
        {
            Skip = "needs to mount a tmpfs, which only the superuser of Linux may";
        }
    }
}
