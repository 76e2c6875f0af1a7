namespace Lanewise.Evidence.Portfolio;

/// <summary>A package, image, action or provider that a manifest names.</summary>
/// <param name="Package">Its name as the manifest writes it.</param>
/// <param name="Technology">The technology of the catalog that it is, or null where the catalog knows none.</param>
/// <param name="Sort">Who reads the manifest: <c>python</c>, <c>go</c>, <c>cargo</c>, <c>npm</c>, <c>nuget</c>, <c>maven</c>, <c>image</c>, <c>terraform</c>, <c>ci</c>, <c>tool</c>.</param>
/// <param name="File">Path of the manifest below the root.</param>
/// <param name="Line">Line, from 1.</param>
public sealed record Dependency(string Package, string? Technology, string Sort, string File, int Line);
