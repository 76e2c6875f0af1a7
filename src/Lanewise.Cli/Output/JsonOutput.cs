using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lanewise.Cli.Output;

/// <summary>Writes a result as one JSON document on standard output.</summary>
internal static class JsonOutput
{
    /// <summary>How every JSON of the program is written: readable, and in UTF-8 without needless escapes.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes what <paramref name="write"/> writes, and a line end.</summary>
    public static void Write(Action<Utf8JsonWriter> write)
    {
        using var output = new BufferedStream(ResultFile.StandardOutput(), 1 << 16);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }
}
