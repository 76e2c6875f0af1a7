using System.Buffers;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Documents;

/// <summary>XML as JSON: an element is an object of its attributes and children, or a text; equal children are a list.</summary>
internal static class XmlContent
{
    private const int MaxDepth = 100;

    // The time to build a tree grows with the square of its depth.
    private const int DeepestRead = 1000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        ConformanceLevel = ConformanceLevel.Document,
        MaxCharactersFromEntities = 1_000_000,
    };

    /// <summary>The document; where it breaks off, the elements of the second level that were whole. Problems are added.</summary>
    public static byte[] ToJson(ReadOnlyMemory<byte> content, List<Skipped> problems)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json);
        writer.WriteStartObject();
        writer.WriteStartArray("elements");
        WriteElements(content, writer, problems);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return json.WrittenSpan.ToArray();
    }

    private static void WriteElements(ReadOnlyMemory<byte> content, Utf8JsonWriter writer, List<Skipped> problems)
    {
        var text = System.Text.Encoding.UTF8.GetString(Utf8Text.Valid(content, out _).Span).Trim();
        if (IsTooDeep(text))
        {
            problems.Add(new Skipped(0, null, $"nests deeper than {DeepestRead} elements, and was not parsed"));
            return;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            while (NextRecord(reader))
            {
                var element = (XElement)XNode.ReadFrom(reader);
                if (element.HasElements)
                {
                    Write(element, writer, 0);
                }
            }
        }
        catch (XmlException broken)
        {
            problems.Add(
                new Skipped(
                    broken.LineNumber,
                    null,
                    $"no valid XML at line {broken.LineNumber}, column {broken.LinePosition}"
                )
            );
        }
    }

    private static bool IsTooDeep(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            while (reader.Read())
            {
                if (reader.Depth > DeepestRead)
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            return false; // told where the elements are read
        }

        return false;
    }

    // Records are the elements under the root, or under an RSS channel.
    private static bool NextRecord(XmlReader reader)
    {
        while (reader.NodeType != XmlNodeType.Element || reader.Depth == 0 || reader.LocalName == "channel")
        {
            if (!reader.Read())
            {
                return false;
            }
        }

        return true;
    }

    private static void Write(XElement element, Utf8JsonWriter writer, int depth)
    {
        if ((!element.HasElements && !element.HasAttributes) || depth > MaxDepth)
        {
            writer.WriteStringValue(element.Value);
            return;
        }

        writer.WriteStartObject();
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            writer.WriteString(attribute.Name.LocalName, attribute.Value);
        }

        foreach (var children in element.Elements().GroupBy(child => child.Name.LocalName, StringComparer.Ordinal))
        {
            writer.WritePropertyName(children.Key);
            WriteChildren([.. children], writer, depth);
        }

        if (!element.HasElements)
        {
            writer.WriteString("text", element.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteChildren(List<XElement> children, Utf8JsonWriter writer, int depth)
    {
        if (children.Count == 1)
        {
            Write(children[0], writer, depth + 1);
            return;
        }

        writer.WriteStartArray();
        children.ForEach(child => Write(child, writer, depth + 1));
        writer.WriteEndArray();
    }
}
