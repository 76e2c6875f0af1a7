namespace Lanewise.Repository.Tests;

/// <summary>Compares what is with a file that says what was agreed; LANEWISE_APPROVE=1 writes the file anew.</summary>
internal static class Approved
{
    /// <summary>Fails where the text differs from the file's.</summary>
    /// <param name="actual">What is, with \n as line end.</param>
    /// <param name="path">The file, from the repository's root.</param>
    public static void ShouldEqualFile(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("LANEWISE_APPROVE") == "1")
        {
            File.WriteAllText(Committed.Absolute(path), actual);
        }

        var agreed = File.Exists(Committed.Absolute(path)) ? Committed.Read(path).ReplaceLineEndings("\n") : "";
        actual.ShouldBe(
            agreed,
            $"{path} is out of date; look at the difference, then: LANEWISE_APPROVE=1 ./test --filter Repository"
        );
    }
}
