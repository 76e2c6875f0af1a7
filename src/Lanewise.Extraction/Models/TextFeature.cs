using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Models;

/// <summary>A feature that a posting has.</summary>
/// <param name="Number">Its number among the names of features.</param>
/// <param name="Value">How strongly it holds; 1 for most.</param>
/// <param name="Span">The words that it was first seen in; empty for the bias.</param>
internal readonly record struct TextFeature(int Number, double Value, Span Span);
