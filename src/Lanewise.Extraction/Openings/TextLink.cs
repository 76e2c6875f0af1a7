namespace Lanewise.Extraction.Openings;

/// <summary>Two postings, by index, whose texts say that they advertise one opening.</summary>
internal readonly record struct TextLink(int First, int Second, double Similarity);
