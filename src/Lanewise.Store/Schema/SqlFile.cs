namespace Lanewise.Store.Schema;

/// <summary>The SQL files built into this assembly.</summary>
internal static class SqlFile
{
    /// <summary>The content of a file.</summary>
    /// <param name="name">Its name with extension.</param>
    public static string Read(string name)
    {
        using var stream =
            typeof(SqlFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no SQL file '{name}' in this build.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
