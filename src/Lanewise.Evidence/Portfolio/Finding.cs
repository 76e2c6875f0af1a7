using System.Collections.Immutable;

namespace Lanewise.Evidence.Portfolio;

/// <summary>A signal that a file proves.</summary>
/// <param name="Signal">Name of the signal.</param>
/// <param name="Of">The signal of postings that it belongs to; the same where postings name it so.</param>
/// <param name="Rule">Name of the rule that read it.</param>
/// <param name="Why">Why that proves it.</param>
/// <param name="File">Path below the root.</param>
/// <param name="Line">First line that proves it, from 1.</param>
/// <param name="Quote">That line, trimmed, at most 200 characters; control characters as they are.</param>
/// <param name="Lines">Every line of the file that proves it, in order.</param>
public sealed record Finding(
    string Signal,
    string Of,
    string Rule,
    string Why,
    string File,
    int Line,
    string Quote,
    ImmutableArray<int> Lines
);
