namespace Lanewise.Evidence.Resume.Documents;

/// <summary>A page with its words.</summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Words">Its words, in the order of the file.</param>
internal sealed record PdfPage(double Width, double Height, List<PdfWord> Words);
