using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Catalog.Reading;

namespace Lanewise.Catalog.Tests.Reading;

public sealed class CsvFileTests
{
    [Fact]
    public void Rows_written_are_read_back()
    {
        var field = Gen.Elements("", "a", "São Paulo", "a,b", "say \"hi\"", "\"", " pad ", "東京", "x;y");
        var row = field.ListOf(3).Where(r => r.Any(f => f.Length > 0));
        var file = row.ListOf().Zip(Gen.Elements("\n", "\r\n"));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20260825, 19),
            Prop.ForAll(
                file.ToArbitrary(),
                example =>
                {
                    var (rows, end) = example;
                    var lines = rows.Select(r => string.Join(',', r.Select(Quoted))).Prepend("one,two,three");
                    var csv = Open(string.Join(end, lines));
                    var read = new List<string[]>();
                    while (csv.Next())
                    {
                        read.Add([csv[0].ToString(), csv[1].ToString(), csv[2].ToString()]);
                    }

                    return read.Count == rows.Count
                        && read.Zip(rows).All(pair => pair.First.SequenceEqual(pair.Second));
                }
            )
        );

        static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20260825, 23),
            Prop.ForAll(
                Gen.Elements("a", ",", "\"", "\n", "\r", " ", "é").ListOf().Select(string.Concat).ToArbitrary(),
                text =>
                {
                    var csv = Open(text);
                    while (csv.Next())
                    {
                        for (var column = 0; column < csv.Columns.Length; column++)
                        {
                            csv[column].ToString();
                        }
                    }
                }
            )
        );

    private static CsvFile Open(string text) =>
        new(new CatalogFile("x.csv", "x.csv", Encoding.UTF8.GetBytes(text)), new Mistakes());
}
