using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>Writes the values of one column of an <see cref="Appender"/>, one after the other.</summary>
/// <remarks>All writing throws <see cref="ObjectDisposedException"/> once the appender is closed or disposed.</remarks>
public sealed unsafe partial class VectorWriter
{
    private readonly VectorWriter? _child;
    private readonly VectorWriter[] _fields;
    private readonly Action<int>? _grow;
    private int _capacity;
    private byte* _cells;
    private int _closed;
    private ulong* _validity;
    private nint _vector;

    internal VectorWriter(LogicalType type, Action<int>? grow)
    {
        Type = type;
        _grow = grow;
        _fields = [.. type.Fields.Select(field => new VectorWriter(field.Type, grow))];
        _child = type.Element is null ? null : new(type.Element, type.Kind == TypeKind.Array ? GrowArrays : GrowChild);
    }

    /// <summary>The type of the values.</summary>
    public LogicalType Type { get; }

    /// <summary>The number of values in this chunk so far; for the elements of lists, of all lists together.</summary>
    public int Count { get; private set; }

    /// <summary>Of a LIST, MAP or ARRAY: the writer of its elements. Write them, then call <see cref="EndList"/>.</summary>
    /// <exception cref="InvalidOperationException">The type has no elements.</exception>
    public VectorWriter Child => _child ?? throw Mismatch("lists");

    /// <summary>Of a STRUCT: the writer of a field, 0-based. Write one value to each, then call <see cref="EndStruct"/>.</summary>
    /// <exception cref="InvalidOperationException">The type has no fields.</exception>
    public VectorWriter Field(int index) => Type.Kind == TypeKind.Struct ? _fields[index] : throw Mismatch("structs");

    /// <summary>Of a STRUCT: the writer of the field with this name.</summary>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public VectorWriter Field(string name)
    {
        for (var i = 0; i < _fields.Length; i++)
        {
            if (Type.Fields[i].Name == name)
            {
                return Field(i);
            }
        }

        throw new ArgumentException($"{Type} has no field '{name}'.", nameof(name));
    }

    /// <summary>Writes a list of all elements written to <see cref="Child"/> since the list before; none is an empty list.</summary>
    /// <exception cref="InvalidOperationException">The type is no list, or an ARRAY of another length.</exception>
    public void EndList()
    {
        var length = Child.Count - _closed;
        if (Type.Kind == TypeKind.Array && length != Type.ArraySize)
        {
            throw new InvalidOperationException($"{Type} was given {length} elements.");
        }

        Reserve(1);
        WriteEntry(length);
    }

    /// <summary>Writes a struct of the values just written to its fields.</summary>
    /// <exception cref="InvalidOperationException">A field was given none or several values.</exception>
    public void EndStruct()
    {
        if (Type.Kind != TypeKind.Struct)
        {
            throw Mismatch("structs");
        }

        Reserve(1);
        for (var i = 0; i < _fields.Length; i++)
        {
            if (_fields[i].Count != Count + 1)
            {
                throw new InvalidOperationException(
                    $"Field '{Type.Fields[i].Name}' has {_fields[i].Count} values where the structs are {Count + 1}."
                );
            }
        }

        Count++;
    }

    /// <summary>Writes NULL.</summary>
    public void WriteNull()
    {
        Reserve(1);
        if (_validity == null)
        {
            NativeMethods.EnsureValidityWritable(_vector);
            _validity = NativeMethods.VectorValidity(_vector);
        }

        _validity[Count >> 6] &= ~(1UL << (Count & 63));
        FillBelowNull();
    }

    /// <summary>Points the writer at a vector of an empty chunk.</summary>
    internal void Attach(nint vector, int capacity)
    {
        Count = 0;
        _closed = 0;
        Point(vector, capacity);
        for (var i = 0; i < _fields.Length; i++)
        {
            _fields[i].Attach(NativeMethods.StructChild(vector, (ulong)i), capacity);
        }

        _child?.Attach(
            ChildVector(vector),
            Type.Kind == TypeKind.Array ? capacity * Type.ArraySize : Appender.ChunkSize
        );
    }

    /// <summary>Makes every later write throw.</summary>
    internal void Detach()
    {
        _vector = 0;
        _capacity = 0;
        _child?.Detach();
        Array.ForEach(_fields, field => field.Detach());
    }

    /// <summary>Tells DuckDB how many elements its lists have.</summary>
    internal void Seal()
    {
        if (Type.Kind is TypeKind.List or TypeKind.Map)
        {
            NativeMethods.SetListSize(_vector, (ulong)Child.Count);
        }

        _child?.Seal();
        Array.ForEach(_fields, field => field.Seal());
    }

    private void Point(nint vector, int capacity)
    {
        _vector = vector;
        _capacity = capacity;
        _cells = NativeMethods.VectorData(vector);
        _validity = NativeMethods.VectorValidity(vector);
    }

    // Growing moves the memory of the elements and, in structs, of their fields; what lists among them hold stays where it is.
    private void Repoint(nint vector, int capacity)
    {
        Point(vector, capacity);
        for (var i = 0; i < _fields.Length; i++)
        {
            _fields[i].Repoint(NativeMethods.StructChild(vector, (ulong)i), capacity);
        }

        _child?.Repoint(
            ChildVector(vector),
            Type.Kind == TypeKind.Array ? capacity * Type.ArraySize : _child._capacity
        );
    }

    private nint ChildVector(nint vector) =>
        Type.Kind == TypeKind.Array ? NativeMethods.ArrayChild(vector) : NativeMethods.ListChild(vector);

    private void GrowChild(int needed)
    {
        var capacity = Math.Max(needed, Child._capacity * 2);
        NativeMethods.ReserveList(_vector, (ulong)capacity);
        Child.Repoint(NativeMethods.ListChild(_vector), capacity);
    }

    private void GrowArrays(int elements) => GrowTo((elements + Type.ArraySize - 1) / Type.ArraySize);

    private void Reserve(int count)
    {
        if (Count + count > _capacity)
        {
            GrowTo(Count + count);
        }
    }

    private void GrowTo(int needed)
    {
        ObjectDisposedException.ThrowIf(_vector == 0, typeof(Appender));
        if (_grow is null)
        {
            throw new InvalidOperationException($"A chunk has room for {Appender.ChunkSize} rows; end its rows first.");
        }

        _grow(needed);
    }

    private void WriteEntry(int length)
    {
        if (Type.Kind != TypeKind.Array)
        {
            ((ListEntry*)_cells)[Count] = new((ulong)_closed, (ulong)length);
        }

        _closed += length;
        Count++;
    }

    // What lies below a NULL must keep step with it: fields have one value a struct, arrays a fixed number of elements.
    private void FillBelowNull()
    {
        Array.ForEach(_fields, field => field.WriteNull());
        if (_child is null)
        {
            Count++;
            return;
        }

        for (var i = 0; i < Type.ArraySize; i++)
        {
            _child.WriteNull();
        }

        WriteEntry(Type.ArraySize);
    }

    private InvalidOperationException Mismatch(string given) => new($"The column holds {Type}, not {given}.");
}
