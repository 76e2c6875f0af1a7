using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads a YAML file into nodes.</summary>
internal static class YamlText
{
    /// <summary>Reads the whole file.</summary>
    /// <returns>The value of the file, or null for an empty file or one with a mistake, which is then reported.</returns>
    public static Node? Read(CatalogFile file, Mistakes mistakes)
    {
        var parser = new Parser(new Scanner(new StringReader(Encoding.UTF8.GetString(file.Bytes))));
        try
        {
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? ReadNode(parser) : null;
        }
        catch (YamlException e)
        {
            mistakes.Add(file.Shown, (int)e.Start.Line, "", e.Message);
            return null;
        }
    }

    private static Node ReadNode(Parser parser)
    {
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<Node>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser));
            }

            return new ListNode(items, (int)list.Start.Line);
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            var fields = new List<Field>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = parser.Consume<Scalar>();
                fields.Add(new Field(name.Value, (int)name.Start.Line, ReadNode(parser)));
            }

            return new MappingNode(fields, (int)mapping.Start.Line);
        }

        var text = parser.Consume<Scalar>();
        return new TextNode(text.Value, (int)text.Start.Line);
    }
}
