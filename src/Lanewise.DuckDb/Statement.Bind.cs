using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <content>Parameters by number: the first is 1. A null is bound as NULL.</content>
public sealed partial class Statement
{
    /// <summary>The number of parameters.</summary>
    public int ParameterCount => (int)NativeMethods.ParameterCount(Handle);

    /// <summary>Binds a BOOLEAN to the parameter with this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter with this number.</exception>
    public void Bind(int number, bool? value) => Set(number, Values.Create(value, NativeMethods.CreateBoolean));

    /// <summary>Binds an INTEGER.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, int? value) => Set(number, Values.Create(value, NativeMethods.CreateInteger));

    /// <summary>Binds a BIGINT.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, long? value) => Set(number, Values.Create(value, NativeMethods.CreateBigInt));

    /// <summary>Binds a UBIGINT.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, ulong? value) => Set(number, Values.Create(value, NativeMethods.CreateUBigInt));

    /// <summary>Binds a HUGEINT.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, Int128? value) => Set(number, Values.Create(value, Values.HugeInt));

    /// <summary>Binds a FLOAT.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, float? value) => Set(number, Values.Create(value, NativeMethods.CreateFloat));

    /// <summary>Binds a DOUBLE.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, double? value) => Set(number, Values.Create(value, NativeMethods.CreateDouble));

    /// <summary>Binds a DECIMAL with the digits that the value has.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, decimal? value) => Set(number, Values.Create(value, Values.Decimal));

    /// <summary>Binds a VARCHAR; unpaired surrogates become U+FFFD.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, string? value) => Set(number, Values.Varchar(value));

    /// <summary>Binds a BLOB.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, byte[]? value) => Set(number, Values.Blob(value));

    /// <summary>Binds a DATE.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, DateOnly? value) => Set(number, Values.Create(value, Values.Date));

    /// <summary>Binds a TIMESTAMP, whatever the kind of the time; parts below a microsecond are cut off.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, DateTime? value) => Set(number, Values.Create(value, Values.Timestamp));

    /// <summary>Binds a TIMESTAMPTZ; parts below a microsecond are cut off.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, DateTimeOffset? value) => Set(number, Values.Create(value, Values.Instant));

    /// <summary>Binds a UUID.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, Guid? value) => Set(number, Values.Create(value, Values.Uuid));

    /// <summary>Binds a VARCHAR[].</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, IReadOnlyList<string?>? value) =>
        Set(number, Values.List(TypeKind.Varchar, value, Values.Varchar));

    /// <summary>Binds a BIGINT[].</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, IReadOnlyList<long>? value) =>
        Set(number, Values.List(TypeKind.BigInt, value, NativeMethods.CreateBigInt));

    /// <summary>Binds a DOUBLE[].</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void Bind(int number, IReadOnlyList<double>? value) =>
        Set(number, Values.List(TypeKind.Double, value, NativeMethods.CreateDouble));

    /// <summary>Binds NULL.</summary>
    /// <inheritdoc cref="Bind(int, bool?)"/>
    public void BindNull(int number) => Set(number, NativeMethods.CreateNull());

    /// <summary>Forgets all that is bound.</summary>
    public void ClearBindings() => NativeMethods.ClearBindings(Handle);

    private void Set(int number, ValueHandle value)
    {
        using (value)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, ParameterCount);
            if (NativeMethods.BindValue(Handle, (ulong)number, value) != State.Success)
            {
                throw DuckDbException.From(NativeText.Borrow(NativeMethods.PrepareError(Handle)), _sql);
            }
        }
    }
}
