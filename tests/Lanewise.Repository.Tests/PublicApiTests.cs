using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Lanewise.Extraction;

namespace Lanewise.Repository.Tests;

public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Libraries => ["Lanewise.Evidence", "Lanewise.Extraction", "Lanewise.Statistics"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_others_can_use_is_agreed(string library) =>
        Approved.ShouldEqualFile(Surface(Assembly.Load(library)), $"src/{library}/PublicApi.txt");

    [Fact]
    public void Facts_cannot_be_changed_once_read()
    {
        var writable = typeof(Facts)
            .Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set))
            .Select(p => $"{p.DeclaringType}.{p.Name}");

        writable.ShouldBeEmpty();
    }

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Surface(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            var members = type.GetMembers(Declared)
                .Where(IsOurs)
                .Select(m => m.ToString()!)
                .Order(StringComparer.Ordinal);
            text.AppendJoin("", members.Select(m => $"  {m}\n"));
        }

        return text.ToString();
    }

    // What the compiler writes for every record, and the accessors behind properties, would only bury the rest.
    private static bool IsOurs(MemberInfo member) =>
        member is not Type
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && member is not MethodBase { IsSpecialName: true, IsConstructor: false };
}
