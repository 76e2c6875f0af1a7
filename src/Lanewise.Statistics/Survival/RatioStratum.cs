namespace Lanewise.Statistics.Survival;

/// <summary>One stratum of a comparison of two groups: who was at risk when some ended.</summary>
internal sealed class RatioStratum
{
    private readonly List<(Spell Spell, bool IsFirst, int Cluster)> _spells;
    private readonly List<(double Age, int First, int Second, int EndedFirst, int Ended)> _steps = [];

    public RatioStratum(List<(Spell Spell, bool IsFirst, int Cluster)> spells)
    {
        _spells = spells;
        var first = new RiskCounts([.. spells.Where(item => item.IsFirst).Select(item => item.Spell)]);
        foreach (var (age, atRisk, ended) in RiskTable.Of([.. spells.Select(item => item.Spell)]))
        {
            var (firsts, firstsEnded) = first.At(age);
            _steps.Add((age, firsts, atRisk - firsts, firstsEnded, ended));
        }
    }

    /// <summary>Whether some ended while spells of both groups were at risk.</summary>
    public bool TellsApart => _steps.Exists(step => step is { First: > 0, Second: > 0 });

    /// <summary>How many spells end in each cluster.</summary>
    public IEnumerable<KeyValuePair<int, double>> EndedByCluster =>
        _spells
            .Where(item => item.Spell.HasEnded)
            .AggregateBy(item => item.Cluster, 0.0, (sum, item) => sum + item.Spell.Count);

    /// <summary>First derivative of the log partial likelihood, and the negative of the second.</summary>
    public (double Score, double Information) ScoreAndInformation(double coefficient)
    {
        var (score, information, ratio) = (0.0, 0.0, Math.Exp(coefficient));
        foreach (var (_, first, second, endedFirst, ended) in _steps)
        {
            var share = first * ratio / ((first * ratio) + second);
            score += endedFirst - (ended * share);
            information += ended * share * (1 - share);
        }

        return (score, information);
    }

    /// <summary>Adds the score residual of each spell to that of its cluster.</summary>
    public void AddScores(double coefficient, Dictionary<int, double> scores)
    {
        var ratio = Math.Exp(coefficient);
        var steps = new double[_steps.Count];
        var hazard = new double[_steps.Count + 1];
        var shared = new double[_steps.Count + 1];
        var shares = new double[_steps.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var (age, first, second, _, ended) = _steps[i];
            var weight = (first * ratio) + second;
            steps[i] = age;
            shares[i] = first * ratio / weight;
            hazard[i + 1] = hazard[i] + (ended / weight);
            shared[i + 1] = shared[i] + (ended / weight * shares[i]);
        }

        foreach (var (spell, isFirst, cluster) in _spells)
        {
            var (from, to) = (After(steps, spell.Entry), After(steps, spell.Exit));
            var covariate = isFirst ? 1 : 0;
            var expected =
                (isFirst ? ratio : 1) * ((covariate * (hazard[to] - hazard[from])) - (shared[to] - shared[from]));
            var observed = spell.HasEnded ? covariate - shares[to - 1] : 0;
            scores[cluster] = scores.GetValueOrDefault(cluster) + (spell.Count * (observed - expected));
        }
    }

    /// <summary>Number of steps at an age or before it.</summary>
    private static int After(double[] steps, double age)
    {
        var at = Array.BinarySearch(steps, age);
        return at < 0 ? ~at : at + 1;
    }
}
