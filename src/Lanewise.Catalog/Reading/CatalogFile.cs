namespace Lanewise.Catalog.Reading;

/// <summary>One file of the catalog.</summary>
/// <param name="Path">Path below <c>catalog/</c> with forward slashes, the same on every system.</param>
/// <param name="Shown">How the file is named in mistakes: under <c>catalog/</c>, or where the user keeps it.</param>
/// <param name="Bytes">The content.</param>
internal sealed record CatalogFile(string Path, string Shown, byte[] Bytes);
