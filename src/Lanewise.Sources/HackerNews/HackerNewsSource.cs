namespace Lanewise.Sources.HackerNews;

/// <summary>
/// Comments of the monthly hiring threads: items of the Firebase API, hits and items of Algolia's search, rows of a thread file, and the
/// records that <see cref="HackerNewsPage"/> makes of a saved page. All name a comment by its item id.
/// </summary>
internal sealed class HackerNewsSource : ISource
{
    private const string Page = "https://news.ycombinator.com/item?id=";

    public string Name => "hn";

    public bool Recognises(SourceRecord record) =>
        record.Has("objectID", "comment_text")
        || (record.Has("id", "type") && IsItem(record))
        || record.Has("id", "month", "time", "text");

    public Posting? Read(SourceRecord record)
    {
        var id = record.Text("objectID") ?? record.Identity("id");
        if (id is null)
        {
            return null;
        }

        var member = record.Has("comment_text") ? "comment_text" : "text";
        var text = record.Verbatim(member);
        if (IsSkipped(record, text ?? record.Verbatim("text")))
        {
            return null;
        }

        var day = PostedOn(record);
        return new Posting
        {
            Source = Name,
            SourceId = id,
            Url = Page + id,
            Company = HackerNewsHeader.Company(text),
            Title = record.Text("title"),
            Text = text,
            PostedOn = day,
            // A comment stands in its thread for ever; that says nothing of how long the job was open.
            FirstSeen = day,
            LastSeen = day,
            Raw = record.Raw(member),
        };
    }

    private static bool IsItem(SourceRecord record) =>
        record.Text("type") is "comment" or "job"
        && (
            record.Has("by")
            || record.Has("parent")
            || record.Has("parent_id")
            || record.Has("month")
            || record.Has("text")
        );

    // Where only the thread's month is known, its first day stands for it: the threads open on the first working day.
    private static DateOnly? PostedOn(SourceRecord record) =>
        record.Day("time") ?? record.Day("created_at") ?? record.Day("created_at_i") ?? record.Day("month");

    private static bool IsSkipped(SourceRecord record, string? text)
    {
        if (Refusal(record, text) is not { } reason)
        {
            return false;
        }

        record.Skip(null, reason);
        return true;
    }

    private static string? Refusal(SourceRecord record, string? text)
    {
        if (record.Truth("deleted") == true)
        {
            return "deleted comment";
        }

        if (text is null)
        {
            return "comment without text";
        }

        if (IsReply(record))
        {
            return "reply to another comment, not a posting";
        }

        return HackerNewsThread.IsOfSeekers(ThreadTitle(record), record.Text("type"), text)
            ? "seeker: a person looking for work, not a posting"
            : null;
    }

    private static bool IsReply(SourceRecord record)
    {
        var parent = record.Text("parent_id") ?? record.Text("parent");
        var isNested =
            parent is not null && (record.Text("story_id") is { } story ? parent != story : IsListed(record, parent));
        return isNested || record.Amount("indent") > 0;
    }

    private static bool IsListed(SourceRecord record, string parent) => record.Around?.ListsId(parent) == true;

    private static string? ThreadTitle(SourceRecord record) =>
        record.Text("story_title") ?? record.Around?.Text("story_title") ?? record.Around?.Text("title");
}
