using Lanewise.Extraction;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>A posting as one record of a file gives it, with what the store needs to know of it.</summary>
internal sealed class ImportedPosting
{
    public ImportedPosting(Posting posting, FileTally file, long number, DateOnly imported)
    {
        Posting = posting;
        File = file;
        Number = number;
        Id = PostingId.Of(posting.Source, posting.SourceId);
        Pay = PayJson.Write(posting.Pay);
        Content = ContentHash.Of(posting, Pay);
        Seen = SeenDays.Of(posting, imported);
    }

    public Posting Posting { get; }

    public FileTally File { get; }

    /// <summary>The record's number in its file.</summary>
    public long Number { get; }

    public string Id { get; }

    public string? Pay { get; }

    public ulong Content { get; }

    public SeenDays Seen { get; }

    public bool HasText => Posting.Text is not null;

    /// <summary>What the extractor reads of it.</summary>
    public PostingText ToText() => PostingFiles.TextOf(Posting);
}
