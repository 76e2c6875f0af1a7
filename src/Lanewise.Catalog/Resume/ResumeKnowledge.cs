using System.Collections.Immutable;

namespace Lanewise.Catalog.Resume;

/// <summary>The words by which résumés are read, from <c>catalog/resume/</c>. Immutable.</summary>
/// <param name="phrases">Every phrase; each group that a résumé is read by has one.</param>
public sealed class ResumeKnowledge(ImmutableArray<Phrase> phrases)
{
    private readonly ILookup<(string Topic, string Group), string> _texts = phrases.ToLookup(
        phrase => (phrase.Topic, phrase.Group),
        phrase => phrase.Text
    );

    /// <summary>Every phrase, in the order of the files.</summary>
    public ImmutableArray<Phrase> Phrases { get; } = phrases;

    /// <summary>The wordings of a group; empty where there is no such group.</summary>
    /// <param name="topic">Name of the file: <c>dates</c>.</param>
    /// <param name="group">Name of the group: <c>present</c>.</param>
    public IEnumerable<string> Of(string topic, string group) => _texts[(topic, group)];
}
