using Lanewise.Evidence.Resume.Figures;
using Lanewise.Evidence.Resume.Layout;

namespace Lanewise.Evidence.Resume.Skills;

/// <summary>Where in a résumé a statement stands, and which figures it gives.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Role">Number of its role; null for none.</param>
/// <param name="Kind">In which way it backs what it names.</param>
/// <param name="Figures">Its scales and results.</param>
internal sealed record Place(Statement Statement, int? Role, ProofKind Kind, List<FoundFigure> Figures)
{
    /// <summary>The statement as a proof of what it names, and once more for a scale and for a result that it gives.</summary>
    public IEnumerable<Proof> Proofs()
    {
        var quote = Statement.Quote;
        yield return new(Kind, quote, Role);
        if (Figures.Exists(figure => !figure.IsResult))
        {
            yield return new(ProofKind.Scale, quote, Role);
        }

        if (Figures.Exists(figure => figure.IsResult))
        {
            yield return new(ProofKind.Result, quote, Role);
        }
    }

    /// <summary>How well proofs back what they name together.</summary>
    public static Backing BackingOf(IEnumerable<Proof> proofs) =>
        proofs
            .Select(proof =>
                proof.Kind switch
                {
                    ProofKind.List => Backing.Listed,
                    ProofKind.Text or ProofKind.Education => Backing.Told,
                    _ => Backing.Backed,
                }
            )
            .DefaultIfEmpty(Backing.Listed)
            .Max();
}
