using System.Runtime.InteropServices;

namespace Lanewise.Fuzz;

/// <summary>Time that a processor worked for this thread; what else runs on the machine does not count.</summary>
internal static partial class ProcessorTime
{
    private const int OfThread = 3; // CLOCK_THREAD_CPUTIME_ID of <time.h> on Linux

    /// <summary>So far.</summary>
    public static TimeSpan Now =>
        clock_gettime(OfThread, out var time) == 0
            ? new(((long)time.Seconds * TimeSpan.TicksPerSecond) + ((long)time.Nanoseconds / 100))
            : throw new PlatformNotSupportedException("no clock of threads");

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int clock_gettime(int clock, out TimeOfClock time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeOfClock
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
