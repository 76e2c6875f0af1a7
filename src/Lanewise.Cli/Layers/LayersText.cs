using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Layers;
using Lanewise.Statistics;

namespace Lanewise.Cli.Layers;

/// <summary>Languages as layers of a system, as sentences and tables for people.</summary>
internal static class LayersText
{
    private const int LanguagesATable = 6;
    private const int PairsALanguage = 5;
    private const int StandInsALane = 3;
    private const int NextAStage = 5;

    /// <summary>The sentence of each part that was measured.</summary>
    public static IEnumerable<string> Sentences(LayersReport report) =>
        new[]
        {
            report.Matrix?.Sentence,
            report.Asked?.Sentence,
            report.Together?.Sentence,
            report.Pairs?.Sentence,
            report.StandIn?.Sentence,
            report.Next?.Sentence,
        }.OfType<string>();

    /// <summary>Whether a part has nothing to tell for want of data.</summary>
    public static bool IsRefused(LayersReport report) =>
        report.Matrix is { Rows: var rows } && rows.All(row => row.Refusal is not null)
        || report.Asked is { Rows: [{ Refusal: not null }, ..] }
        || report.Pairs is { Refusal: not null }
        || report.Next is { Stages: var stages } && stages.All(stage => stage.Refusal is not null);

    /// <summary>The tables of a part; of all parts, the matrix.</summary>
    public static TextTable[] Tables(LayersReport report, LayersPart part) =>
        part switch
        {
            LayersPart.Languages => [Asked(report.Asked!)], // the part asked for is there
            LayersPart.Together => [Together(report.Together!)],
            LayersPart.Pairs => [Pairs(report.Pairs!)],
            LayersPart.StandIn =>
            [
                .. report.Languages.Chunk(LanguagesATable).Select(others => StandIns(report.StandIn!, others)),
                StandInsByLane(report.StandIn!),
            ],
            LayersPart.Next => [Next(report.Next!)],
            LayersPart.Matrix => [.. Matrices(report.Matrix!, Matrix), .. Matrices(report.Matrix!, Asking)],
            _ => [.. Matrices(report.Matrix!, Matrix)],
        };

    /// <summary>How to read the tables, and how to list what is behind a cell.</summary>
    public static string Legend(LayersReport report, LayersPart part)
    {
        var read = part switch
        {
            LayersPart.Languages =>
                "A language counts where it is asked for by itself; an either/or group counts as one, and SQL or shells beside another as none",
            LayersPart.Together =>
                "Share: of the language's openings. Lift: how many times as often as by chance among openings that ask for a language. p: adjusted for all pairs tested (Benjamini and Yekutieli). "
                    + "Behind a row: lanewise postings LANGUAGE --with TECHNOLOGY",
            LayersPart.Pairs =>
                "A set opens an opening when it has every language asked for by itself and one of each either/or group. "
                    + "Behind a row: lanewise postings --opened-by LANGUAGE --opened-by LANGUAGE",
            LayersPart.StandIn =>
                "Share of the row's openings in which the column would do in its place. Behind a cell: lanewise postings ROW --or COLUMN, and --with lane:LANE",
            LayersPart.Next =>
                "Openings that the language opens together with those known, and those known do not; pay is the median of their stated base pay. "
                    + "Behind a row: lanewise postings --opened-by KNOWN --opened-by LANGUAGE --not-opened-by KNOWN --seniority LEVEL",
            _ =>
                $"Share of the language's openings whose {report.Matrix!.By} is known, and how many times the share of all openings"
                    + (
                        part == LayersPart.Matrix
                            ? $"; then the share of a {report.Matrix.By}'s openings that ask for the language. "
                            : ". "
                    )
                    + $"Behind a cell: lanewise postings LANGUAGE --with {report.Matrix.By}:NAME",
        };
        var left =
            report.PostingsWithoutText > 0
                ? $"; {Figures.Count(report.PostingsWithoutText, "posting")} with a title alone left out"
                : "";
        return $"{Figures.Count(report.Openings, "opening")}{left}. {read}. Intervals are 95% and allow for openings of one employer being alike.";
    }

    private static IEnumerable<TextTable> Matrices(
        LanguageMatrix matrix,
        Func<LanguageMatrix, MatrixRow[], TextTable> table
    ) => matrix.Rows.Chunk(LanguagesATable).Select(rows => table(matrix, rows));

    private static TextTable Asking(LanguageMatrix matrix, MatrixRow[] languages)
    {
        var table = new TextTable([
            new($"openings in a {matrix.By}"),
            new("openings", IsNumber: true),
            .. languages.Select(row => new TextColumn($"for {row.Language}", IsNumber: true)),
        ]);
        for (var column = 0; column < matrix.All.Length; column++)
        {
            if (matrix.All[column].Openings > 0)
            {
                table.Add([
                    matrix.All[column].Name,
                    Figures.Count(matrix.All[column].Openings),
                    .. languages.Select(row => Share(row.Cells[column].Asking)),
                ]);
            }
        }

        return table;
    }

    private static TextTable Matrix(LanguageMatrix matrix, MatrixRow[] languages)
    {
        var table = new TextTable([
            new(matrix.By),
            new("all", IsNumber: true),
            .. languages.Select(row => new TextColumn(row.Language, IsNumber: true)),
        ]);
        for (var column = 0; column < matrix.All.Length; column++)
        {
            var all = matrix.All[column];
            if (all.Openings > 0)
            {
                table.Add([
                    all.Name,
                    Share(all.Share),
                    .. languages.Select(row =>
                        row.Refusal is null ? $"{Share(row.Cells[column].Share)}\n{Lift(row.Cells[column].Lift)}" : ""
                    ),
                ]);
            }
        }

        table.Add([
            "openings",
            Figures.Count(matrix.Openings),
            .. languages.Select(row => Figures.Count(row.Openings) + (row.Refusal is null ? "" : "\ntoo few")),
        ]);
        return table;
    }

    private static TextTable Asked(LanguagesAsked asked)
    {
        var table = new TextTable(
            new("openings for"),
            new("openings", IsNumber: true),
            new("employers", IsNumber: true),
            new("1 language", IsNumber: true),
            new("2", IsNumber: true),
            new("3", IsNumber: true),
            new("4 or more", IsNumber: true),
            new("two or more", IsNumber: true)
        );
        foreach (var row in asked.Rows.Where(row => row.Openings > 0))
        {
            string[] shares = row.Refusal is null
                ? [.. row.Shares.Append(row.Several!.Value).Select(share => Share(share))] // there where not refused
                : ["too few", "", "", "", ""];
            table.Add([row.Of, Figures.Count(row.Openings), Figures.Count(row.Employers), .. shares]);
        }

        return table;
    }

    private static TextTable Together(AskedTogether together)
    {
        var table = new TextTable(
            new("language"),
            new("with"),
            new("openings", IsNumber: true),
            new("employers", IsNumber: true),
            new("share, 95% interval", IsNumber: true),
            new("lift, 95% interval", IsNumber: true),
            new("p", IsNumber: true)
        );
        foreach (var own in together.Pairs.GroupBy(pair => pair.Language, StringComparer.Ordinal))
        {
            foreach (var pair in own.Take(PairsALanguage))
            {
                table.Add(
                    pair.Language,
                    pair.With,
                    Figures.Count(pair.Openings),
                    Figures.Count(pair.Employers),
                    OneLine(pair.Share),
                    Lift(pair.Lift),
                    pair.AdjustedP < 0.001 ? "<0.001" : pair.AdjustedP.ToString("0.000", CultureInfo.InvariantCulture)
                );
            }
        }

        return table;
    }

    private static TextTable Pairs(JointReach reach)
    {
        var table = new TextTable(
            new($"of {Figures.Count(reach.Openings)} openings"),
            new("they open", IsNumber: true),
            new("share, 95% interval", IsNumber: true),
            new("behind the best", IsNumber: true),
            new("")
        );
        foreach (
            var (name, sets) in new[]
            {
                ("alone", reach.Singles),
                ("pair", reach.Pairs),
                ("third for the best pair", reach.Thirds),
                ("three", reach.Threes),
            }
        )
        {
            foreach (var (i, set) in sets.Index())
            {
                table.Add(
                    $"{string.Join(", ", set.Languages)}{(i == 0 ? $" (best {name})" : "")}",
                    Figures.Count(set.Openings),
                    set.Share is { } share ? OneLine(share) : "too few",
                    set.Behind is { } behind ? Points(behind) : "",
                    set.IsTied ? "a tie" : ""
                );
            }
        }

        return table;
    }

    private static TextTable StandIns(StandIns standIns, string[] others)
    {
        var table = new TextTable([
            new("asked for"),
            new("openings", IsNumber: true),
            new("one of several", IsNumber: true),
            .. others.Select(other => new TextColumn(other, IsNumber: true)),
        ]);
        foreach (var row in standIns.All)
        {
            table.Add([
                row.Language,
                Figures.Count(row.Openings),
                row.OneOf is null ? "too few" : Share(row.OneOf),
                .. others.Select(other =>
                    Share(row.Cells.FirstOrDefault(cell => cell.Language == other)?.Share, none: "")
                ),
            ]);
        }

        return table;
    }

    private static TextTable StandInsByLane(StandIns standIns)
    {
        var table = new TextTable(
            new("lane"),
            new("asked for"),
            new("openings", IsNumber: true),
            new("one of several", IsNumber: true),
            new("would do instead")
        );
        foreach (var row in standIns.ByLane)
        {
            var best = row
                .Cells.Where(cell => cell.Openings > 0)
                .OrderByDescending(cell => cell.Share.Value)
                .Take(StandInsALane)
                .Select(cell => $"{cell.Language} {OneLine(cell.Share)}");
            table.Add(
                row.Lane ?? "",
                row.Language,
                Figures.Count(row.Openings),
                row.OneOf is { } oneOf ? OneLine(oneOf) : Figures.None,
                string.Join("\n", best)
            );
        }

        return table;
    }

    private static TextTable Next(NextLanguages next)
    {
        var table = new TextTable(
            new("stage"),
            new("language"),
            new("openings", IsNumber: true),
            new("share, 95% interval", IsNumber: true),
            new("most openings"),
            new("state pay", IsNumber: true),
            new("median base pay, US$ a year", IsNumber: true),
            new("best paid")
        );
        foreach (var stage in next.Stages)
        {
            table.Add(
                stage.Stage,
                $"{string.Join(", ", next.Known)} (known)",
                $"{Figures.Count(stage.KnownOpenings)} of {Figures.Count(stage.Openings)}",
                stage.KnownShare is { } share ? OneLine(share) : "too few",
                "",
                Figures.Count(stage.KnownPayN),
                Pay(stage.KnownPay),
                ""
            );
            var ties = stage.Next.Count(added => added.IsBest) > 1;
            var paidTies = stage.Next.Count(added => added.IsBestPaid) > 1;
            foreach (var added in stage.Next.Where((added, i) => i < NextAStage || added.IsBestPaid))
            {
                table.Add(
                    "",
                    $"+ {added.Language}",
                    $"+{Figures.Count(added.Openings)}",
                    OneLine(added.Share),
                    Best(added.IsBest, ties),
                    Figures.Count(added.PayN),
                    Pay(added.Pay),
                    Best(added.IsBestPaid, paidTies)
                );
            }
        }

        return table;
    }

    private static string Best(bool isBest, bool ties) =>
        (isBest, ties) switch
        {
            (false, _) => "",
            (true, true) => "a tie",
            (true, false) => "best",
        };

    private static string Pay(Estimate? pay) =>
        pay is { } p ? $"{Figures.Dollars(p.Value)} ({Figures.Dollars(p.Low)}–{Figures.Dollars(p.High)})" : "too few";

    private static string Share(Estimate? share, string none = Figures.None) =>
        share is { } s ? $"{Figures.Percent(s.Value)}\n{Figures.Percent(s.Low)}–{Figures.Percent(s.High)}" : none;

    private static string OneLine(Estimate share) =>
        $"{Figures.Percent(share.Value)} ({Figures.Percent(share.Low)}–{Figures.Percent(share.High)})";

    private static string Lift(Estimate? lift) =>
        lift is { } l
            ? $"{Figures.Number(l.Value)}× ({Figures.Number(l.Low)}–{Figures.Number(l.High)})"
            : "lift: too few";

    private static string Points(Estimate difference) =>
        $"{Figures.Percent(difference.Value)} ({Figures.Percent(difference.Low)} to {Figures.Percent(difference.High)})";
}
