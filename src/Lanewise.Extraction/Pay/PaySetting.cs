using System.Collections.Immutable;
using Lanewise.Extraction.Places;

namespace Lanewise.Extraction.Pay;

/// <summary>What of the posting tells which money it speaks of.</summary>
/// <param name="Places">Where the job is.</param>
/// <param name="WrittenIn">ISO 639-1 code of the language it is written in, or null.</param>
internal readonly record struct PaySetting(ImmutableArray<Place> Places, string? WrittenIn);
