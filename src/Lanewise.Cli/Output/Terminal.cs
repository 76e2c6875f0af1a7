using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Lanewise.Cli.Output;

/// <summary>Where text for people goes: its width, and whether it may be coloured.</summary>
/// <param name="Writer">Takes the text.</param>
/// <param name="Width">Cells a line; <see cref="Unlimited"/> when nobody reads it at a screen.</param>
/// <param name="HasColor">Whether escape sequences are welcome.</param>
/// <param name="IsScreen">Whether somebody reads it at a screen, or asked for a width by COLUMNS.</param>
internal sealed record Terminal(TextWriter Writer, int Width, bool HasColor, bool IsScreen)
{
    /// <summary>The width of a pipe or file: wide enough for every table, so that nothing is wrapped.</summary>
    public const int Unlimited = 160;

    private const int Narrowest = 20;

    private static readonly Lazy<Terminal> Result = new(() => Create(Console.Out, Console.IsOutputRedirected));
    private static readonly Lazy<Terminal> Note = new(() => Create(Console.Error, Console.IsErrorRedirected));

    /// <summary>Standard output.</summary>
    public static Terminal Results => Result.Value;

    /// <summary>Standard error.</summary>
    public static Terminal Notes => Note.Value;

    /// <summary>Writes a Spectre widget without trailing spaces, which files and comparisons do not want.</summary>
    public void Write(Spectre.Console.Rendering.IRenderable widget)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        Open(text).Write(widget);
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd());
        Writer.WriteLine(string.Join(Environment.NewLine, lines).Trim('\r', '\n'));
    }

    /// <summary>Writes text broken at spaces to the width.</summary>
    /// <param name="text">One line.</param>
    /// <param name="indent">Spaces before each line but the first.</param>
    public void WriteParagraph(string text, int indent = 0)
    {
        var room = Math.Max(Narrowest, Width);
        while (text.Length > room)
        {
            var end = text.LastIndexOf(' ', room);
            end = end <= indent ? text.IndexOf(' ', room) : end;
            if (end < 0)
            {
                break;
            }

            Writer.WriteLine(text[..end].TrimEnd());
            text = new string(' ', indent) + text[(end + 1)..];
        }

        Writer.WriteLine(text);
    }

    /// <summary>A Spectre console for what moves, such as progress.</summary>
    public IAnsiConsole Screen() => Open(Writer);

    /// <summary>A Spectre console of this width that writes to <paramref name="writer"/>.</summary>
    public IAnsiConsole Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = Width;
        console.Profile.Encoding = Encoding.UTF8;
        return console;
    }

    private static Terminal Create(TextWriter writer, bool isRedirected)
    {
        var isPlain =
            isRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var asked = AskedWidth();
        var width = asked ?? (isRedirected ? Unlimited : Math.Max(Narrowest, Console.WindowWidth));
        return new(writer, width, !isPlain, !isRedirected || asked is not null);
    }

    private static int? AskedWidth() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns)
        && columns >= Narrowest
            ? columns
            : null;
}
