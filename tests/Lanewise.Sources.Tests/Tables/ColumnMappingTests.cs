using System.Text;
using System.Text.Json;
using Lanewise.Sources.Tables;

namespace Lanewise.Sources.Tests.Tables;

public sealed class ColumnMappingTests
{
    [Theory]
    [InlineData(
        """{"Stellentitel":"Entwicklerin","Unternehmen":"Sud GmbH","Arbeitsort":"Bamberg","Veröffentlicht am":"6. April 2026","Gehalt von":50000,"Gehalt bis":60000,"Währung":"EUR","Link":"https://a.example/1"}""",
        "title=Stellentitel company=Unternehmen location=Arbeitsort date=Veröffentlicht am url=Link salary_min=Gehalt von salary_max=Gehalt bis currency=Währung"
    )]
    [InlineData(
        """{"intitulé":"Développeuse Go","entreprise":"Quai","lieu":"Lyon","type de contrat":"CDI","date de publication":"2026-04-06","lien":"https://a.example/1"}""",
        "title=intitulé company=entreprise location=lieu date=date de publication url=lien employment=type de contrat"
    )]
    [InlineData(
        """{"puesto":"Analista","empresa":"Faro","ubicación":"Cádiz","salario":"30.000 - 35.000 EUR","fecha":"2026-04-06","teletrabajo":"yes"}""",
        "title=puesto company=empresa location=ubicación date=fecha salary=salario remote=teletrabajo"
    )]
    [InlineData(
        """{"cargo":"Engenheiro","empresa":"Cais","localidade":"Porto","tipo de contrato":"PJ","data de publicação":"2026-04-06","código":"x"}""",
        "title=cargo company=empresa location=localidade date=data de publicação employment=tipo de contrato"
    )]
    [InlineData(
        """{"job_id":5,"job":{"title":"Rust Engineer","employer":{"name":"Oxide Works"}},"place":{"city":"Ghent"},"posted":"2026-04-06"}""",
        "id=job_id title=job.title company=job.employer.name location=place.city date=posted"
    )]
    public void Columns_are_known_by_name_in_five_languages(string row, string expected)
    {
        var columns = ColumnMapping.Guess([Parse(row)]).Columns;

        string.Join(' ', columns.Select(column => $"{TableFields.NameOf(column.Field)}={column.Column}"))
            .ShouldBe(expected);
    }

    [Fact]
    public void Columns_without_telling_names_are_known_by_their_values()
    {
        var text = string.Join(' ', Enumerable.Repeat("We sail boats over the wide sea and write Go.", 12));
        var rows = Enumerable
            .Range(1, 5)
            .Select(n =>
                Parse(
                    JsonSerializer.Serialize(
                        new
                        {
                            c1 = $"Senior Engineer {n}",
                            c2 = text,
                            c3 = $"https://a.example/{n}",
                        }
                    )
                )
            );

        var mapping = ColumnMapping.Guess([.. rows]);

        mapping.Refusal.ShouldBeNull();
        mapping
            .Columns.Select(column => (column.Field, column.Column))
            .ShouldBe([(TableField.Title, "c1"), (TableField.Text, "c2"), (TableField.Url, "c3")]);
    }

    [Theory]
    [InlineData("""{"name":"Ghent","country":"Belgium","subcountry":"Flanders","geonameid":2797656}""")]
    [InlineData("""{"month":"2026-01","posts":218}""")]
    [InlineData("""{"Date":"2026-01-01","Country":"Australia","Exchange rate":0.89}""")]
    public void Tables_of_other_things_are_refused(string row) =>
        ColumnMapping
            .Guess([Parse(row)])
            .Refusal.ShouldNotBeNull()
            .ShouldStartWith("no column looks like a posting's text");

    [Fact]
    public void Columns_named_by_the_user_win()
    {
        var row = Parse("""{"a":"Potter","b":"Kiln","title":"not this"}""");
        var options = new ReadOptions
        {
            Map = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "a", ["company"] = "b" },
        };

        var reader = SourceReader.RowReaderFor([row], options);

        var posting = reader.Read(row, 2).Posting.ShouldNotBeNull();
        (posting.Title, posting.Company).ShouldBe(("Potter", "Kiln"));
        reader.Mapping!.Explain()[0].ShouldBe("title <- a (100%: named by you)");
    }

    [Fact]
    public void Column_that_the_table_lacks_is_refused_by_name()
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "heading" };

        ColumnMapping
            .Guess([Parse("""{"a":"Potter"}""")])
            .With(map)
            .Refusal.ShouldBe("no column 'heading' for title (columns: a)");
    }

    [Fact]
    public void Unknown_field_is_an_error_that_lists_the_fields() =>
        Should
            .Throw<ArgumentException>(() =>
                ColumnMapping
                    .Guess([])
                    .With(new Dictionary<string, string>(StringComparer.Ordinal) { ["tittle"] = "a" })
            )
            .Message.ShouldStartWith("'tittle' is no field; fields are id, source, title, text");

    [Fact]
    public void Row_without_identity_gets_the_same_one_each_time()
    {
        var rows = Encoding.UTF8.GetBytes(
            """[{"title":"Potter","company":"Kiln","description":"Throw pots on a wheel in a cold shed, and fire them at night while the village sleeps."}]"""
        );

        var first = SourceReader.ReadDocument(rows).Readings.Single().Posting!;

        first.SourceId.Length.ShouldBe(24);
        SourceReader.ReadDocument(rows).Readings.Single().Posting!.SourceId.ShouldBe(first.SourceId);
        first.Source.ShouldBe("file");
    }

    [Fact]
    public void Postings_are_found_in_the_longest_list_that_has_them()
    {
        var json = """
            {"facets":[{"n":1},{"n":2},{"n":3}],"result":{"hits":[
            {"Position":"Potter","Employer":"Kiln","Link":"https://a.example/1","Salary":"£30k - £35k per year"},
            {"Position":"Glazer","Employer":"Kiln","Link":"https://a.example/2","Salary":""}]}}
            """;

        var reading = SourceReader.ReadDocument(Encoding.UTF8.GetBytes(json));

        reading.Readings.Select(record => record.Posting?.Title).ShouldBe(["Potter", "Glazer"]);
        reading.Readings[0].Posting!.Pay.Single().ShouldBe(new PublishedPay(30000, 35000, "GBP", "year"));
        reading.Mapping.ShouldNotBeNull();
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
