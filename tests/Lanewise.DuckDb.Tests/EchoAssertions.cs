namespace Lanewise.DuckDb.Tests;

internal static class EchoAssertions
{
    public static void ShouldBeList(this (object? Value, string Type) echo, string type, params object?[] elements)
    {
        echo.Type.ShouldBe(type);
        echo.Value.ShouldBe(elements);
    }
}
