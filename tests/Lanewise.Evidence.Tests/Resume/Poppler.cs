namespace Lanewise.Evidence.Tests.Resume;

/// <summary>Whether Poppler's programs are installed.</summary>
internal static class Poppler
{
    public static string? Missing { get; } =
        IsInstalled("pdftotext") && IsInstalled("pdftoppm") || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "pdftotext and pdftoppm are not installed (Debian: poppler-utils)";

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
