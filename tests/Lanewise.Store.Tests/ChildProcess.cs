using System.Diagnostics;

namespace Lanewise.Store.Tests;

/// <summary>This program as a process of its own; see <see cref="Program"/>.</summary>
internal static class ChildProcess
{
    public static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
}
