namespace Lanewise.Catalog.Reading;

/// <summary>What a name in the catalog stands for; names are unique within their kind.</summary>
internal enum NameKind
{
    Technology,
    Lane,
    Layer,
    Role,
    Signal,
    Country,
    Region,
    Metro,
    CodeLanguage,
    Rule,
}
