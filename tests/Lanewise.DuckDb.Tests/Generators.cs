using FsCheck;
using FsCheck.Fluent;

namespace Lanewise.DuckDb.Tests;

internal static class Generators
{
    /// <summary>A null in one of five cases.</summary>
    public static Gen<T?> OrNull<T>(this Gen<T> values)
        where T : class? => Gen.Frequency((4, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    /// <summary>A null in one of five cases.</summary>
    public static Gen<T?> OrNullValue<T>(this Gen<T> values)
        where T : struct => Gen.Frequency((4, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    public static Gen<T[]> ListUpTo<T>(this Gen<T> values, int most) =>
        Gen.Choose(0, most).SelectMany(count => values.ArrayOf(count));
}
