using Lanewise.Accuracy.Labels;
using Lanewise.Extraction;

namespace Lanewise.Cli.Eval;

/// <summary>One row of a file: a posting to read, what is said of one, or both.</summary>
/// <param name="Id">The posting's id.</param>
/// <param name="Source">The source that the row names; null for none.</param>
/// <param name="Posting">What the extractor reads; null where the row has no text.</param>
/// <param name="Label">What the row says of the posting; null where it has nothing but the posting.</param>
internal sealed record EvalRow(string Id, string? Source, PostingText? Posting, PostingLabel? Label);
