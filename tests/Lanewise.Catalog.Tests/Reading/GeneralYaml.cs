using Lanewise.Catalog.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lanewise.Catalog.Tests.Reading;

/// <summary>The slow, general reader of YAML: what the reader of the catalog must agree with.</summary>
internal static class GeneralYaml
{
    /// <summary>The text written back in one form, with the line of each value; null where it is no YAML.</summary>
    public static string? Describe(string yaml)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(yaml)));
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? Describe(parser) : "";
        }
        catch (YamlException)
        {
            return null;
        }
    }

    /// <summary>What the reader of the catalog read, in the same form.</summary>
    public static string Describe(Node? node) =>
        node switch
        {
            null => "",
            TextNode text => $"\"{text.Text}\"",
            ListNode list => $"[{string.Join(",", list.Items.Select(Describe))}]@{list.Line}",
            MappingNode mapping =>
                $"{{{string.Join(",", mapping.Fields.Select(f => $"{f.Name}@{f.Line}:{Describe(f.Value)}"))}}}@{mapping.Line}",
            _ => throw new InvalidOperationException(),
        };

    private static string Describe(Parser parser)
    {
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<string>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Describe(parser));
            }

            return $"[{string.Join(",", items)}]@{list.Start.Line}";
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            var fields = new List<string>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = parser.Consume<Scalar>();
                fields.Add($"{name.Value}@{name.Start.Line}:{Describe(parser)}");
            }

            return $"{{{string.Join(",", fields)}}}@{mapping.Start.Line}";
        }

        return $"\"{parser.Consume<Scalar>().Value}\"";
    }
}
