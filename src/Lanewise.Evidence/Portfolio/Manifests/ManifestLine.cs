namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>A package that a line of a manifest names.</summary>
/// <param name="Sort">Who reads the manifest.</param>
/// <param name="Package">Name of the package.</param>
/// <param name="Line">Line, from 1.</param>
internal readonly record struct ManifestLine(string Sort, string Package, int Line);
