using Lanewise.Extraction;
using Lanewise.Sources;
using Lanewise.Store.Rebuild;

namespace Lanewise.Store.Import;

/// <summary>A posting as one record of a file gives it, with what the store needs to know of it.</summary>
internal sealed class ImportedPosting
{
    public ImportedPosting(Posting posting, FileTally file, long number, DateOnly imported)
    {
        Posting = posting;
        File = file;
        Number = number;
        IdNumber = PostingId.NumberOf(posting.Source, posting.SourceId);
        Id = PostingId.Write(IdNumber);
        CompanyId = Store.CompanyId.Of(posting.Company);
        Pay = PayJson.Write(posting.Pay);
        Content = ContentHash.Of(posting, Pay);
        Seen = SeenDays.Of(posting, imported);
    }

    public Posting Posting { get; }

    public FileTally File { get; }

    /// <summary>The record's number in its file.</summary>
    public long Number { get; }

    public string Id { get; }

    /// <summary>The number that <see cref="Id"/> is written for.</summary>
    public ulong IdNumber { get; }

    public (string Source, string SourceId) Key => (Posting.Source, Posting.SourceId);

    public ulong? CompanyId { get; }

    public string? Pay { get; }

    public ulong Content { get; }

    public SeenDays Seen { get; }

    /// <summary>Characters of its text and raw record: what it takes in memory, about.</summary>
    public int Characters => (Posting.Text?.Length ?? 0) + Posting.Raw.Length;

    public bool HasText => Posting.Text is not null;

    /// <summary>What has been read of its text; null as long as nothing has, for example because the store has it already.</summary>
    public ReadText? Text { get; set; }

    /// <summary>What the extractor reads of it.</summary>
    public PostingText ToText() => PostingFiles.TextOf(Posting);
}
