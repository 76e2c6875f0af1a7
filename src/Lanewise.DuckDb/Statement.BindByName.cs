using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <content>Parameters by name, without the dollar sign.</content>
public sealed partial class Statement
{
    /// <summary>The names of the parameters in order; numbers as text for those without name.</summary>
    public IReadOnlyList<string> ParameterNames
    {
        get
        {
            var names = new string[ParameterCount];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = NativeText.Take(NativeMethods.ParameterName(Handle, (ulong)i + 1));
            }

            return names;
        }
    }

    /// <summary>Binds the value to the parameter with this name, as the overload by number does.</summary>
    /// <exception cref="ArgumentException">The statement has no parameter with this name.</exception>
    public void Bind(string name, bool? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, int? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, long? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, ulong? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, Int128? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, float? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, double? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, decimal? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, string? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, byte[]? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, DateOnly? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, DateTime? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, DateTimeOffset? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, Guid? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, IReadOnlyList<string?>? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, IReadOnlyList<long>? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void Bind(string name, IReadOnlyList<double>? value) => Bind(NumberOf(name), value);

    /// <inheritdoc cref="Bind(string, bool?)"/>
    public void BindNull(string name) => BindNull(NumberOf(name));

    private int NumberOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (NativeMethods.ParameterIndex(Handle, out var number, name) == State.Success)
        {
            return (int)number;
        }

        throw new ArgumentException(
            $"The statement has no parameter '{name}'; it has: {string.Join(", ", ParameterNames)}.",
            nameof(name)
        );
    }
}
