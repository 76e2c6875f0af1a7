using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Evidence.Portfolio;

namespace Lanewise.Cli.Portfolio;

/// <summary>
/// Draws components as boxes in bands of layers, as an SVG that reads in black and white: layers are told apart by place and name, and
/// components in tests or without a layer by a dashed border, never by colour.
/// </summary>
internal static class LayerPicture
{
    private const int Width = 960;
    private const int Left = 170;
    private const int Box = 180;
    private const int High = 56;
    private const int Gap = 12;
    private const int PerRow = (Width - Left - Gap) / (Box + Gap);
    private const int MostBoxes = 40;
    private const int LongestName = 22;

    /// <summary>The picture as UTF-8.</summary>
    /// <param name="layers">The layers, topmost first.</param>
    /// <param name="reports">Repositories, whose components are drawn together.</param>
    public static byte[] Draw(ImmutableArray<Layer> layers, IReadOnlyList<PortfolioReport> reports)
    {
        var components = reports
            .SelectMany(r => r.Components.Select(c => (Name: Name(r, c), Component: c)))
            .OrderByDescending(c => c.Component.Code)
            .Take(MostBoxes)
            .ToLookup(c => c.Component.Layer ?? "", StringComparer.Ordinal);
        var bands = layers.Select(l => (l.Name, l.Title)).Append(("", "Layer not told"));
        var body = new StringBuilder();
        var y = Gap;
        foreach (var (name, title) in bands)
        {
            var boxes = components[name].ToList();
            if (boxes.Count > 0 || name.Length > 0)
            {
                y = DrawBand(body, title, boxes, y, isDashed: name.Length == 0);
            }
        }

        return Encoding.UTF8.GetBytes(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {y}" font-family="sans-serif" font-size="13" role="img">
            <title>Components by layer</title>
            <rect width="{Width}" height="{y}" fill="white"/>
            {body}</svg>

            """
        );
    }

    private static int DrawBand(
        StringBuilder body,
        string title,
        List<(string Name, Component Component)> boxes,
        int y,
        bool isDashed
    )
    {
        var rows = Math.Max(1, (boxes.Count + PerRow - 1) / PerRow);
        var height = rows * (High + Gap) + Gap;
        body.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{Gap}\" y=\"{y}\" width=\"{Width - 2 * Gap}\" height=\"{height}\" fill=\"none\" stroke=\"black\"/>\n"
        );
        var words = title.Split(" and ");
        for (var i = 0; i < words.Length; i++)
        {
            Text(body, 2 * Gap, y + 28 + i * 18, i == 0 && words.Length > 1 ? $"{words[i]} and" : words[i], "bold");
        }

        for (var i = 0; i < boxes.Count; i++)
        {
            DrawBox(body, boxes[i], Left + i % PerRow * (Box + Gap), y + Gap + i / PerRow * (High + Gap), isDashed);
        }

        return y + height + Gap;
    }

    private static void DrawBox(StringBuilder body, (string Name, Component Component) box, int x, int y, bool isDashed)
    {
        var dash = isDashed ? " stroke-dasharray=\"4 3\"" : "";
        body.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{x}\" y=\"{y}\" width=\"{Box}\" height=\"{High}\" rx=\"4\" fill=\"white\" stroke=\"black\"{dash}/>\n"
        );
        Text(body, x + 8, y + 22, Shortened(Printable.Of(box.Name), LongestName), "normal");
        var language = box.Component.Language is { } name ? name + ", " : "";
        Text(body, x + 8, y + 42, $"{language}{Figures.Count(box.Component.Code)} lines", "normal");
    }

    private static void Text(StringBuilder body, int x, int y, string text, string weight) =>
        body.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x}\" y=\"{y}\" font-weight=\"{weight}\">{WebUtility.HtmlEncode(text)}</text>\n"
        );

    private static string Name(PortfolioReport report, Component component)
    {
        var root = Path.GetFileName(Path.GetFullPath(report.Path).TrimEnd(Path.DirectorySeparatorChar));
        return component.Path == "." ? root : component.Path;
    }

    // The end of a path tells more than its beginning.
    private static string Shortened(string name, int length) =>
        name.Length <= length ? name : "…" + name[^(length - 1)..];
}
