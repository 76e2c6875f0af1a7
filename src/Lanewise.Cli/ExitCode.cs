namespace Lanewise.Cli;

/// <summary>What the program's exit codes mean; decided in <see cref="Program"/> and by what a command returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but something was skipped or not found; standard error says what.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file, the disk or the store failed.</summary>
    public const int Failed = 3;

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    public const int Stopped = 130;
}
