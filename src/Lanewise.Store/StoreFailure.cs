using Lanewise.DuckDb;

namespace Lanewise.Store;

/// <summary>What DuckDB's failures mean for a store and what to do about them, said in one place.</summary>
public static class StoreFailure
{
    // The parts of DuckDB's messages by which failures are told, and what they mean; the first that fits counts.
    private static readonly (string[] Words, string Meaning)[] Meanings =
    [
        (
            ["No space left", "not enough space", "quota exceeded", "max_temp_directory_size"],
            "the disk is full; all that was stored before is still there. Free some space and run the same command again"
        ),
        (
            ["WAL"],
            "its log beside it, with .wal after the name, is damaged; nothing was changed. Put a copy of both back, or move the log away: "
                + "the store then opens as it was before its last import, which you run again"
        ),
        (["not a valid DuckDB database"], "not a Lanewise store; give another file with --db"),
        (["read a database file with version", "storage version"], "written by a newer Lanewise; update Lanewise"),
        (
            ["orrupt", "Could not read enough bytes"],
            "damaged; nothing was changed. Put a copy of it back, or move it away and import its postings again"
        ),
        (
            ["Permission denied", "Read-only file system", "not permitted"],
            "no permission to use it; give another file with --db"
        ),
    ];

    /// <summary>The failure as one of the store; null where another file failed, or the fault is this program's.</summary>
    /// <param name="path">The store's file.</param>
    /// <param name="failure">What DuckDB says.</param>
    public static StoreException? Of(string path, DuckDbException failure)
    {
        var message = failure.Message;
        if (message.Contains("Could not set lock", StringComparison.Ordinal))
        {
            return StoreException.Held(path, Holder(message), failure);
        }

        if (NamesAnotherFile(message, path))
        {
            return null;
        }

        var meaning = Array.Find(
            Meanings,
            known => known.Words.Any(word => message.Contains(word, StringComparison.Ordinal))
        );
        return meaning.Meaning is not null ? new($"{path}: {meaning.Meaning} ({message})", failure)
            : failure.Kind is ErrorKind.IO ? new($"{path}: cannot be used ({message})", failure)
            : failure.Kind is ErrorKind.OutOfMemory
                ? new(
                    $"{path}: needs more memory than there is; end other programs or ask for less ({message})",
                    failure
                )
            : null;
    }

    // Such as: Conflicting lock is held in /usr/bin/dotnet (PID 4711).
    private static string Holder(string message)
    {
        var start = message.IndexOf("(PID ", StringComparison.Ordinal);
        var end = start < 0 ? -1 : message.IndexOf(')', start);
        return end < 0 ? "another process" : $"process {message[(start + 5)..end]}";
    }

    // DuckDB quotes the file that it could not use; of damage inside a file it gives the place only.
    private static bool NamesAnotherFile(string message, string path) =>
        message.Contains("file \"", StringComparison.Ordinal) && !message.Contains(path, StringComparison.Ordinal);
}
