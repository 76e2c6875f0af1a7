using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Store.Bundled;

namespace Lanewise.Cli.Commands;

/// <summary>The account of bundled facts as a page that lies beside the file.</summary>
internal static class BundleText
{
    /// <summary>The page.</summary>
    /// <param name="account">What the facts were computed from.</param>
    /// <param name="file">The file they are in.</param>
    public static string Of(BundleAccount account, string file)
    {
        var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.WriteLine("# The facts that come with Lanewise");
        page.WriteLine();
        page.WriteLine(
            $"`{Path.GetFileName(file)}` holds the facts of {Figures.Count(account.Postings, "posting")} advertising"
        );
        page.WriteLine(
            $"{Figures.Count(account.Openings, "opening")}: no text, title, address or name of anybody. It was made on {Figures.Day(account.MadeOn)} by"
        );
        page.WriteLine(
            $"extractor {account.Extractor} with catalog {account.Catalog}, by one command over a store that holds the sources below:"
        );
        page.WriteLine(
            "`lanewise bundle --out data/lanewise.parquet`. Its columns are those of the views in [docs/data.md](../docs/data.md),"
        );
        page.WriteLine(
            "with lists in place of the views of several rows a posting. The same account stands in the file's own metadata."
        );
        page.WriteLine();
        var table = new TextTable(
            new("source"),
            new("postings", IsNumber: true),
            new("with text", IsNumber: true),
            new("months"),
            new("months without any posting")
        );
        foreach (var source in account.Sources)
        {
            table.Add(
                source.Name,
                Figures.Count(source.Postings),
                Figures.Count(source.WithText),
                $"{source.FirstMonth} to {source.LastMonth}",
                source.Gaps.Count == 0 ? "none" : string.Join(", ", source.Gaps)
            );
        }

        table.WriteMarkdown(page);
        page.WriteLine();
        page.WriteLine(
            "Months without postings are gaps in the data, not in the market. Postings without text say nothing of what they ask for."
        );
        return page.ToString();
    }
}
