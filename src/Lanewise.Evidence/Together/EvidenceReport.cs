using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio;
using Lanewise.Evidence.Resume;

namespace Lanewise.Evidence.Together;

/// <summary>What a résumé says, repositories prove and openings ask for, side by side.</summary>
/// <param name="Rows">Technologies and signals, the most asked for first.</param>
public sealed record EvidenceReport(ImmutableArray<EvidenceRow> Rows)
{
    private const int MostProofs = 3;

    /// <summary>Sets them side by side.</summary>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="resume">What the résumé says; null where none was named.</param>
    /// <param name="repositories">What repositories prove.</param>
    /// <param name="demand">What openings ask for.</param>
    public static EvidenceReport Of(
        Knowledge knowledge,
        ResumeReport? resume,
        IReadOnlyList<PortfolioReport> repositories,
        Demand demand
    )
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(repositories);
        ArgumentNullException.ThrowIfNull(demand);
        var technologies = Technologies(knowledge, repositories);
        var signals = Signals(repositories);
        var skills = (resume?.Skills ?? []).ToDictionary(skill => skill.Name, StringComparer.Ordinal);
        var shown = (resume?.Signals ?? []).ToDictionary(signal => signal.Name, StringComparer.Ordinal);
        return new([
            .. knowledge
                .Technologies.Select(technology => Row(technology, skills, technologies, demand))
                .Concat(knowledge.Signals.Where(IsOfPerson).Select(signal => Row(signal, shown, signals, demand)))
                .OfType<EvidenceRow>()
                .OrderBy(row => row.IsSignal)
                .ThenByDescending(row => row.Openings)
                .ThenBy(row => row.Standing)
                .ThenBy(row => row.Title, StringComparer.OrdinalIgnoreCase),
        ]);
    }

    private static bool IsOfPerson(Signal signal) => Resume.Skills.SignalList.IsOfPerson(signal);

    private static EvidenceRow? Row(
        Technology technology,
        Dictionary<string, Skill> skills,
        ILookup<string, CodeProof> code,
        Demand demand
    )
    {
        var skill = skills.GetValueOrDefault(technology.Name);
        return Row(
            new EvidenceRow
            {
                Name = technology.Name,
                Title = technology.Name,
                IsSignal = false,
                Standing = Standing.AskedOnly,
                Said = skill?.Backing,
                Through = skill?.ImpliedBy,
                Months = skill?.Months ?? 0,
                Quote = skill?.Proofs.MaxBy(proof => proof.Kind)?.Quote,
                Code = [.. code[technology.Name].Take(MostProofs)],
                Openings = demand.Technologies.GetValueOrDefault(technology.Name),
            }
        );
    }

    private static EvidenceRow? Row(
        Signal signal,
        Dictionary<string, ShownSignal> shown,
        ILookup<string, CodeProof> code,
        Demand demand
    )
    {
        var said = shown.GetValueOrDefault(signal.Name);
        return Row(
            new EvidenceRow
            {
                Name = signal.Name,
                Title = signal.Title,
                IsSignal = true,
                Standing = Standing.AskedOnly,
                Said = said?.Backing,
                Through = said?.Through,
                Quote = said?.Proofs.MaxBy(proof => proof.Kind)?.Quote,
                Code = [.. code[signal.Name].Take(MostProofs)],
                Openings = demand.Signals.GetValueOrDefault(signal.Name),
            }
        );
    }

    // What nobody says, proves or asks for has no row.
    private static EvidenceRow? Row(EvidenceRow row)
    {
        var standing = row.Said is null
            ? row.Code.IsEmpty
                ? Standing.AskedOnly
                : Standing.ProvedOnly
            : row.Code.IsEmpty
                ? Standing.SaidOnly
                : Standing.SaidAndProved;
        return standing == Standing.AskedOnly && row.Openings == 0 ? null : row with { Standing = standing };
    }

    // A language by its lines of code, everything else by the manifest that names it.
    private static ILookup<string, CodeProof> Technologies(
        Knowledge knowledge,
        IReadOnlyList<PortfolioReport> repositories
    )
    {
        var languages = knowledge
            .Technologies.Where(technology => technology.IsLanguage)
            .SelectMany(technology =>
                technology
                    .Aliases.Concat(technology.Exact)
                    .Concat(technology.Weak)
                    .Append(technology.Name)
                    .Select(name => (name, technology.Name))
            )
            .DistinctBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.name, pair => pair.Name, StringComparer.OrdinalIgnoreCase);
        return repositories
            .SelectMany(repository =>
                repository
                    .Languages.Where(language => language.Lines.Code > 0 && languages.ContainsKey(language.Language))
                    .Select(language =>
                        (
                            Name: languages[language.Language],
                            Proof: new CodeProof(
                                repository.Path,
                                null,
                                0,
                                FormattableString.Invariant($"{language.Lines.Code:N0} lines of code")
                            )
                        )
                    )
                    .Concat(
                        repository
                            .Dependencies.Where(dependency => dependency.Technology is not null)
                            .Select(dependency =>
                                (
                                    Name: dependency.Technology!, // asked for just above
                                    Proof: new CodeProof(
                                        repository.Path,
                                        dependency.File,
                                        dependency.Line,
                                        dependency.Package
                                    )
                                )
                            )
                    )
            )
            .ToLookup(pair => pair.Name, pair => pair.Proof, StringComparer.Ordinal);
    }

    private static ILookup<string, CodeProof> Signals(IReadOnlyList<PortfolioReport> repositories) =>
        repositories
            .SelectMany(repository =>
                repository.Findings.Select(finding =>
                    (finding.Of, Proof: new CodeProof(repository.Path, finding.File, finding.Line, finding.Quote))
                )
            )
            .ToLookup(pair => pair.Of, pair => pair.Proof, StringComparer.Ordinal);
}
