using System.Numerics;

namespace Lanewise.Statistics.Regression;

/// <summary>The normal equations of a weighted least-squares problem, factored; columns that others already tell are left out.</summary>
/// <remarks>
/// Cholesky's factor of the Gram matrix, scaled to a unit diagonal (Golub and Van Loan, "Matrix Computations", 4th edition 2013, section 4.2). A
/// column is left out where less than <see cref="LeastOwn"/> of its squared length is its own, in the order of columns, as R's <c>lm</c> does.
/// </remarks>
internal sealed class NormalEquations
{
    /// <summary>Share of a column's squared length that earlier columns must not explain.</summary>
    public const double LeastOwn = 1e-10;

    private readonly int _size;
    private readonly double[] _factor;
    private readonly double[] _scales;

    /// <summary>Factors the equations of a design.</summary>
    /// <param name="design">The regressors.</param>
    /// <param name="weights">A weight for each row; empty where all are 1.</param>
    /// <param name="penalty">Ridge penalty on every column but the first, 0 or more.</param>
    public NormalEquations(Design design, ReadOnlySpan<double> weights, double penalty = 0)
    {
        _size = design.Columns;
        _factor = design.Gram(weights);
        for (var column = 1; column < _size; column++)
        {
            _factor[(column * _size) + column] += penalty;
        }

        _scales = new double[_size];
        IsKept = new bool[_size];
        Scale();
        for (var column = 0; column < _size; column++)
        {
            Eliminate(column);
        }
    }

    /// <summary>By column, whether it says something that earlier ones do not.</summary>
    public bool[] IsKept { get; }

    /// <summary>Number of columns kept.</summary>
    public int Rank => IsKept.Count(kept => kept);

    /// <summary>Solves for a right-hand side; 0 in columns left out.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var solution = new double[_size];
        for (var i = 0; i < _size; i++)
        {
            if (IsKept[i])
            {
                var sum = right[i] * _scales[i];
                for (var j = 0; j < i; j++)
                {
                    sum -= _factor[(i * _size) + j] * solution[j];
                }

                solution[i] = sum / _factor[(i * _size) + i];
            }
        }

        for (var i = _size - 1; i >= 0; i--)
        {
            if (IsKept[i])
            {
                var sum = solution[i];
                for (var j = i + 1; j < _size; j++)
                {
                    sum -= _factor[(j * _size) + i] * solution[j];
                }

                solution[i] = sum / _factor[(i * _size) + i];
            }
        }

        for (var i = 0; i < _size; i++)
        {
            solution[i] *= _scales[i];
        }

        return solution;
    }

    private void Scale()
    {
        for (var i = 0; i < _size; i++)
        {
            var diagonal = _factor[(i * _size) + i];
            _scales[i] = diagonal > 0 ? 1 / Math.Sqrt(diagonal) : 0;
        }

        for (var i = 0; i < _size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                _factor[(i * _size) + j] *= _scales[i] * _scales[j];
            }
        }
    }

    // Row by row: what earlier kept columns explain of this one is taken off, and what is left is its own.
    private void Eliminate(int row)
    {
        var own = _factor[(row * _size) + row];
        for (var column = 0; column < row; column++)
        {
            ref var cell = ref _factor[(row * _size) + column];
            if (!IsKept[column])
            {
                cell = 0;
                continue;
            }

            cell -= Dot(_factor.AsSpan(row * _size, column), _factor.AsSpan(column * _size, column));
            cell /= _factor[(column * _size) + column];
            own -= cell * cell;
        }

        IsKept[row] = own > LeastOwn;
        _factor[(row * _size) + row] = IsKept[row] ? Math.Sqrt(own) : 0;
        if (!IsKept[row])
        {
            _factor.AsSpan(row * _size, row).Clear();
        }
    }

    // Nearly all the time of a fit with hundreds of levels goes into these sums.
    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (sums, sum) = (Vector<double>.Zero, 0.0);
        var i = 0;
        for (; i <= left.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sums += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        }

        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum + Vector.Sum(sums);
    }
}
