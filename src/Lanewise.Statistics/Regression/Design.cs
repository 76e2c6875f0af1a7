namespace Lanewise.Statistics.Regression;

/// <summary>The regressors of a model: a row an observation, with the few columns that are not zero in it. Immutable once built.</summary>
/// <remarks>Factors make most columns zero in most rows, so work grows with the square of the filled cells of a row, not of the columns.</remarks>
public sealed class Design
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly double[] _values;

    /// <summary>Takes rows, each with its filled columns.</summary>
    /// <param name="columns">Number of columns, at least 1.</param>
    /// <param name="rows">By row, columns from 0 with their values; a column at most once a row.</param>
    /// <exception cref="ArgumentException">A column is out of range or a value is not finite.</exception>
    public Design(int columns, IReadOnlyList<IReadOnlyList<(int Column, double Value)>> rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Columns = columns;
        _starts = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
        {
            _starts[row + 1] = _starts[row] + rows[row].Count;
        }

        (_columns, _values) = (new int[_starts[^1]], new double[_starts[^1]]);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < rows[row].Count; i++)
            {
                var (column, value) = rows[row][i];
                if (column < 0 || column >= columns || !double.IsFinite(value))
                {
                    throw new ArgumentException(
                        $"Row {row} has {value} in column {column} of {columns}.",
                        nameof(rows)
                    );
                }

                (_columns[_starts[row] + i], _values[_starts[row] + i]) = (column, value);
            }
        }
    }

    private Design(int columns, int[] starts, int[] filled, double[] values)
    {
        Columns = columns;
        (_starts, _columns, _values) = (starts, filled, values);
    }

    /// <summary>Number of observations.</summary>
    public int Rows => _starts.Length - 1;

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>The filled columns of a row.</summary>
    internal ReadOnlySpan<int> ColumnsOf(int row) => _columns.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>The values in the filled columns of a row.</summary>
    internal ReadOnlySpan<double> ValuesOf(int row) => _values.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>The rows with these numbers, in their order; a number may stand several times.</summary>
    public Design Take(IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i + 1] = starts[i] + ColumnsOf(rows[i]).Length;
        }

        var (filled, values) = (new int[starts[^1]], new double[starts[^1]]);
        for (var i = 0; i < rows.Count; i++)
        {
            ColumnsOf(rows[i]).CopyTo(filled.AsSpan(starts[i]));
            ValuesOf(rows[i]).CopyTo(values.AsSpan(starts[i]));
        }

        return new(Columns, starts, filled, values);
    }

    /// <summary>The mean of each column.</summary>
    public double[] Means()
    {
        var means = new double[Columns];
        for (var row = 0; row < Rows; row++)
        {
            AddTo(means, row, 1.0 / Rows);
        }

        return means;
    }

    /// <summary>A row times coefficients: what the model says of it.</summary>
    internal double Product(int row, ReadOnlySpan<double> coefficients)
    {
        var columns = ColumnsOf(row);
        var values = ValuesOf(row);
        var sum = 0.0;
        for (var i = 0; i < columns.Length; i++)
        {
            sum += values[i] * coefficients[columns[i]];
        }

        return sum;
    }

    /// <summary>Adds a multiple of a row to a vector over the columns.</summary>
    internal void AddTo(Span<double> vector, int row, double times)
    {
        var columns = ColumnsOf(row);
        var values = ValuesOf(row);
        for (var i = 0; i < columns.Length; i++)
        {
            vector[columns[i]] += times * values[i];
        }
    }

    /// <summary>The transpose times a vector over the rows.</summary>
    internal double[] TransposeTimes(ReadOnlySpan<double> vector)
    {
        var product = new double[Columns];
        for (var row = 0; row < Rows; row++)
        {
            AddTo(product, row, vector[row]);
        }

        return product;
    }

    /// <summary>The transpose times weights times the design, its lower half row by row.</summary>
    /// <param name="weights">A weight for each row; empty where all are 1.</param>
    internal double[] Gram(ReadOnlySpan<double> weights)
    {
        var gram = new double[Columns * Columns];
        for (var row = 0; row < Rows; row++)
        {
            var columns = ColumnsOf(row);
            var values = ValuesOf(row);
            var weight = weights.IsEmpty ? 1 : weights[row];
            for (var i = 0; i < columns.Length; i++)
            {
                var scaled = weight * values[i];
                for (var j = 0; j <= i; j++)
                {
                    var (high, low) = (Math.Max(columns[i], columns[j]), Math.Min(columns[i], columns[j]));
                    gram[(high * Columns) + low] += scaled * values[j];
                }
            }
        }

        return gram;
    }
}
