using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>Finds the native library that the build put beside the program.</summary>
internal static class NativeFile
{
    public static nint Resolve(string name)
    {
        if (name != NativeMethods.Library)
        {
            return 0;
        }

        foreach (var path in Candidates())
        {
            if (File.Exists(path))
            {
                return NativeLibrary.Load(path);
            }
        }

        throw new DllNotFoundException(
            $"DuckDB's native library was not found; looked for {string.Join(" and ", Candidates())}. "
                + "It comes from npm: run 'npm ci' at the root of the repository and build again."
        );
    }

    private static IEnumerable<string> Candidates()
    {
        yield return Path.Combine(AppContext.BaseDirectory, "runtimes", Rid, "native", FileName);
        yield return Path.Combine(AppContext.BaseDirectory, FileName);
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "duckdb.dll"
        : OperatingSystem.IsMacOS() ? "libduckdb.dylib"
        : "libduckdb.so";

    private static string Rid
    {
        get
        {
            var system =
                OperatingSystem.IsWindows() ? "win"
                : OperatingSystem.IsMacOS() ? "osx"
                : "linux";
            return RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? $"{system}-arm64" : $"{system}-x64";
        }
    }
}
