using System.Collections.Immutable;

namespace Lanewise.Catalog.Portfolio;

/// <summary>Packages by which a project uses a technology, where they are named otherwise than it.</summary>
/// <param name="Technology">Name of the technology in the catalog.</param>
/// <param name="Packages">Names as manifests write them; one that ends in <c>*</c> stands for all that begin so.</param>
public sealed record PackageUse(string Technology, ImmutableArray<string> Packages);
