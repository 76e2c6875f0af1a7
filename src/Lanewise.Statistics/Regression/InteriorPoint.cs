namespace Lanewise.Statistics.Regression;

/// <summary>Solves quantile regressions as linear programs by a primal-dual interior-point method.</summary>
/// <remarks>
/// The Frisch-Newton method of Portnoy and Koenker, "The Gaussian hare and the Laplacian tortoise", Statistical Science 12, 1997, with
/// Mehrotra's predictor and corrector: each step is a weighted least-squares problem. Notation follows the paper: x are the dual weights in
/// [0, 1], s their slack, y the coefficients with the sign turned, z and w the prices of the two bounds.
/// </remarks>
internal sealed class InteriorPoint
{
    private const double StepBack = 0.9995;
    private const double SmallestGap = 1e-11;
    private const int MostSteps = 100;

    private readonly Design _design;
    private readonly double[] _c;
    private readonly double[] _x;
    private readonly double[] _s;
    private readonly double[] _z;
    private readonly double[] _w;
    private readonly double[] _dx;
    private readonly double[] _dz;
    private readonly double[] _dw;
    private readonly double[] _q;
    private readonly double[] _r;
    private double[] _y;
    private double[] _dy = [];

    private InteriorPoint(Design design, double[] outcomes, double quantile)
    {
        var n = design.Rows;
        _design = design;
        _c = Array.ConvertAll(outcomes, outcome => -outcome);
        (_x, _s, _z, _w) = (new double[n], new double[n], new double[n], new double[n]);
        (_dx, _dz, _dw, _q, _r) = (new double[n], new double[n], new double[n], new double[n], new double[n]);
        _x.AsSpan().Fill(1 - quantile);
        _s.AsSpan().Fill(quantile);
        _y = new NormalEquations(design, []).Solve(design.TransposeTimes(_c));
        for (var i = 0; i < n; i++)
        {
            var rest = _c[i] - design.Product(i, _y);
            _z[i] = Math.Max(rest, 0) + Math.Abs(rest) * 1e-3 + 1e-9;
            _w[i] = _z[i] - rest;
        }
    }

    /// <summary>The coefficients by column; 0 where a column is left out because earlier ones already tell it.</summary>
    public static double[] Solve(Design design, double[] outcomes, double quantile)
    {
        var scale = outcomes.Length == 0 ? 0 : outcomes.Max(Math.Abs);
        if (scale == 0)
        {
            return new double[design.Columns];
        }

        var problem = new InteriorPoint(design, Array.ConvertAll(outcomes, outcome => outcome / scale), quantile);
        for (var step = 0; step < MostSteps && problem.Gap() > SmallestGap * design.Rows; step++)
        {
            problem.Step();
        }

        return problem.AtCorner(Array.ConvertAll(problem._y, coefficient => -coefficient * scale), outcomes);
    }

    /// <summary>The exact solution beside the one approached: a fit goes through as many points as it has columns.</summary>
    private double[] AtCorner(double[] near, double[] outcomes)
    {
        var rank = new NormalEquations(_design, []).Rank;
        int[] touched =
        [
            .. Enumerable
                .Range(0, outcomes.Length)
                .OrderBy(row => Math.Abs(outcomes[row] - _design.Product(row, near)))
                .Take(rank),
        ];
        var through = _design.Take(touched);
        var equations = new NormalEquations(through, []);
        if (equations.Rank < rank)
        {
            return near;
        }

        // Solved for the small distance that is left, which costs fewer digits than solving for the whole.
        double[] rest = [.. touched.Select(row => outcomes[row] - _design.Product(row, near))];
        var step = equations.Solve(through.TransposeTimes(rest));
        return [.. near.Zip(step, (coefficient, change) => coefficient + change)];
    }

    private double Gap()
    {
        var gap = 0.0;
        for (var i = 0; i < _x.Length; i++)
        {
            gap += (_z[i] * _x[i]) + (_w[i] * _s[i]);
        }

        return gap;
    }

    private void Step()
    {
        for (var i = 0; i < _x.Length; i++)
        {
            _q[i] = 1 / ((_z[i] / _x[i]) + (_w[i] / _s[i]));
            _r[i] = _z[i] - _w[i];
        }

        var equations = new NormalEquations(_design, _q);
        Direct(equations, 0, isCorrector: false);
        var (primal, dual) = StepLengths();
        if (Math.Min(primal, dual) < 1)
        {
            var gap = Gap();
            var after = 0.0;
            for (var i = 0; i < _x.Length; i++)
            {
                after +=
                    ((_z[i] + (dual * _dz[i])) * (_x[i] + (primal * _dx[i])))
                    + ((_w[i] + (dual * _dw[i])) * (_s[i] - (primal * _dx[i])));
            }

            Direct(equations, gap * Math.Pow(after / gap, 3) / (2 * _x.Length), isCorrector: true);
            (primal, dual) = StepLengths();
        }

        for (var i = 0; i < _x.Length; i++)
        {
            _x[i] += primal * _dx[i];
            _s[i] -= primal * _dx[i];
            _z[i] += dual * _dz[i];
            _w[i] += dual * _dw[i];
        }

        for (var column = 0; column < _y.Length; column++)
        {
            _y[column] += dual * _dy[column];
        }
    }

    /// <summary>The direction towards the point of the central path with this barrier.</summary>
    private void Direct(NormalEquations equations, double barrier, bool isCorrector)
    {
        var n = _x.Length;
        var (turn, onX, onS) = (new double[n], new double[n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            // What the products of the two changes add, known from the predictor.
            onX[i] = isCorrector ? _dx[i] * _dz[i] : 0;
            onS[i] = isCorrector ? -_dx[i] * _dw[i] : 0;
            turn[i] = _r[i] + (onX[i] / _x[i]) - (onS[i] / _s[i]) - (barrier * ((1 / _x[i]) - (1 / _s[i])));
        }

        var right = new double[_design.Columns];
        for (var i = 0; i < n; i++)
        {
            _design.AddTo(right, i, _q[i] * turn[i]);
        }

        _dy = equations.Solve(right);
        for (var i = 0; i < n; i++)
        {
            _dx[i] = _q[i] * (_design.Product(i, _dy) - turn[i]);
            _dz[i] = ((barrier - onX[i]) / _x[i]) - _z[i] - (_z[i] * _dx[i] / _x[i]);
            _dw[i] = ((barrier - onS[i]) / _s[i]) - _w[i] + (_w[i] * _dx[i] / _s[i]);
        }
    }

    private (double Primal, double Dual) StepLengths()
    {
        var (primal, dual) = (1.0, 1.0);
        for (var i = 0; i < _x.Length; i++)
        {
            primal = Math.Min(primal, Room(_x[i], _dx[i]));
            primal = Math.Min(primal, Room(_s[i], -_dx[i]));
            dual = Math.Min(dual, Room(_z[i], _dz[i]));
            dual = Math.Min(dual, Room(_w[i], _dw[i]));
        }

        return (primal, dual);
    }

    private static double Room(double value, double change) =>
        change < 0 ? StepBack * value / -change : double.PositiveInfinity;
}
