namespace Lanewise.Catalog.Tests;

public sealed class ClaimsTests
{
    private const string Whole = """
        - id: go-over-rust
          statement: Go is asked for more than Rust.
          from: a talk
          measure: share
          choice: Go
          where: { country: US, since: 2025, until: 2026-02 }
          than: { choice: Rust, seniority: senior }
          above: 1.5
        """;

    private const string Measures = "share, pay, years, growth, gap, mix, weekly, closing, seekers, concentration";

    [Fact]
    public void Every_statement_of_the_build_is_read()
    {
        var claims = Knowledge.Embedded.Claims;

        claims.Length.ShouldBeGreaterThanOrEqualTo(40);
        claims.Select(claim => claim.Measure).Distinct().Count().ShouldBe(Enum.GetValues<ClaimMeasure>().Length);
    }

    [Fact]
    public void The_other_side_keeps_what_it_does_not_change()
    {
        var claim = Read(Whole);

        claim.Above.ShouldBe(1.5);
        claim.Below.ShouldBeNull();
        claim.Of.Choice.ShouldBe("Go");
        claim.Of.Where.ShouldBe(
            new Dictionary<string, string>
            {
                ["country"] = "US",
                ["since"] = "2025-01-01",
                ["until"] = "2026-02-28",
            },
            ignoreOrder: true
        );
        var than = claim.Than.ShouldNotBeNull();
        than.Choice.ShouldBe("Rust");
        than.Where["seniority"].ShouldBe("senior");
        than.Where["country"].ShouldBe("US");
        claim.Of.Where.ContainsKey("seniority").ShouldBeFalse();
    }

    [Fact]
    public void Any_opening_and_what_holds_of_it_are_read()
    {
        var claim = Read(
            """
            - id: a
              statement: Rust is for systems.
              from: a talk
              measure: share
              choice: Rust
              that: [lane:systems, "technology:C++", several-languages]
              than: { choice: any, that: [lane:embedded] }
              above: 1
            """
        );

        claim.Of.That.ShouldBe([new("lane", "systems"), new("technology", "C++"), new("several-languages", "")]);
        claim.Than!.Choice.ShouldBeNull();
        claim.Than.That.ShouldBe([new("lane", "embedded")]);
        claim.Of.That[0].ToString().ShouldBe("lane:systems");
    }

    [Theory]
    [InlineData(
        "  measure: shares\n  choice: Go\n  above: 1\n",
        "4: measure: 'shares' is no measure; they are " + Measures
    )]
    [InlineData(
        "  measure: share\n  choice: Rusty\n  above: 1\n",
        "5: choice: there is no choice 'Rusty'; did you mean 'Rust'?"
    )]
    [InlineData(
        "  measure: share\n  choice: lane:systms\n  above: 1\n",
        "5: choice: there is no choice 'systms'; did you mean 'systems'?"
    )]
    [InlineData(
        "  measure: share\n  choice: signal:testing\n  above: 1\n",
        "5: choice: 'signal' is no kind of choice; they are technology, lane, role, layer, employment"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n",
        "1: above: is missing, and so is below; a claim needs one of the two"
    )]
    [InlineData("  measure: share\n  choice: Go\n  above: much\n", "6: above: 'much' must be a number above 0")]
    [InlineData("  measure: share\n  choice: Go\n  above: 0\n", "6: above: '0' must be a number above 0")]
    [InlineData("  measure: share\n  choice: Go\n  above: 2\n  below: 1\n", "7: below: must be greater than above")]
    [InlineData("  measure: share\n  above: 1\n", "1: choice: is missing, and so is that; share needs one of the two")]
    [InlineData("  measure: pay\n  choice: any-language\n  above: 1\n", "5: choice: pay needs a choice on each side")]
    [InlineData("  measure: pay\n  above: 1\n", "1: choice: pay needs a choice on each side")]
    [InlineData(
        "  measure: pay\n  choice: Go\n  than: { choice: any }\n  above: 1\n",
        "5: choice: pay needs a choice on each side"
    )]
    [InlineData(
        "  measure: pay\n  choice: Go\n  that: [alone]\n  above: 1\n",
        "6: that: pay takes none; share and growth do"
    )]
    [InlineData(
        "  measure: pay\n  choice: Go\n  quantile: 1\n  above: 1\n",
        "6: quantile: must be above 0 and below 1"
    )]
    [InlineData("  measure: share\n  choice: Go\n  quantile: 0.9\n  above: 1\n", "6: quantile: is of pay only")]
    [InlineData(
        "  measure: gap\n  choice: Go\n  above: 1\n",
        "1: than: gap needs another choice here, in the same market"
    )]
    [InlineData(
        "  measure: gap\n  choice: Go\n  than: { choice: Rust, country: US }\n  above: 1\n",
        "6: than: gap needs another choice here, in the same market"
    )]
    [InlineData(
        "  measure: seekers\n  choice: Go\n  above: 1\n",
        "5: choice: seekers are counted of the market as a whole, not of a choice"
    )]
    [InlineData(
        "  measure: growth\n  choice: Go\n  than: { choice: Rust }\n  above: 1\n",
        "6: than: growth is held against numbers only"
    )]
    [InlineData(
        "  measure: share\n  that: [alone]\n  above: 0.5\n",
        "5: that: alone, one-of, mentioned, primary are of a choice, and there is none"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  that: [lonely]\n  above: 0.5\n",
        "6: that: 'lonely' is none of alone, one-of, mentioned, primary, states-pay, several-languages, nor a name with its kind such as lane:backend"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  that: [lane:backnd]\n  above: 0.5\n",
        "6: that: there is no lane 'backnd'; did you mean 'backend'?"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  that: [land:backend]\n  above: 0.5\n",
        "6: that: 'land' is no kind; they are technology, lane, role, layer, employment, seniority, workplace, signal"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  where: { seniority: seniorr }\n  above: 0.5\n",
        "6: seniority: there is no seniority 'seniorr'; did you mean 'senior'?"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  where: { since: soon }\n  above: 0.5\n",
        "6: since: 'soon' is no day; write it as 2026-03-01, 2026-03 or 2026"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  where: { remote: maybe }\n  above: 0.5\n",
        "6: remote: is 'maybe'; true or false expected"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  where: US\n  above: 0.5\n",
        "6: where: must be a mapping with the fields country, city, remote, seniority, lane, layer, employment, source, since, until, primary-only"
    )]
    [InlineData(
        "  measure: share\n  choice: Go\n  where: { town: Lyon }\n  above: 0.5\n",
        "6: town: there is no such field; the fields are country, city, remote, seniority, lane, layer, employment, source, since, until, primary-only"
    )]
    public void A_mistake_of_a_file_of_the_users_is_named_by_file_line_and_field(string yaml, string expected) =>
        Mistake("- id: a\n  statement: A.\n  from: me\n" + yaml).ShouldBe(expected);

    [Fact]
    public void An_id_that_stands_twice_is_named() =>
        Mistake($"{Whole}\n{Whole}").ShouldBe("9: id: 'go-over-rust' is already in line 1; ids are unique");

    [Theory]
    [InlineData("docs/measures/claims.md", 3)]
    [InlineData("docs/catalog.md", 1)]
    public void Examples_of_the_documents_are_claims(string document, int claims)
    {
        var blocks = File.ReadAllText(Path.Combine(SharedFolder.Repository, document))
            .Split("```yaml\n")
            .Skip(1)
            .Select(block => block.Split("```")[0])
            .Where(block => block.Contains("measure:", StringComparison.Ordinal));
        using var folder = new OverrideFolder().With("claims.yaml", string.Concat(blocks));

        folder.Load().Claims.Length.ShouldBe(claims);
    }

    private static string Mistake(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var mistake = Should
                .Throw<CatalogException>(() => Knowledge.Embedded.ClaimsOf(file))
                .Mistakes.ShouldHaveSingleItem();
            mistake.ShouldStartWith(file + ":");
            return mistake[(file.Length + 1)..];
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_folder_of_the_users_replaces_the_claims_and_its_mistakes_are_told()
    {
        using var folder = new OverrideFolder().With("claims.yaml", Whole);
        folder.Load().Claims.ShouldHaveSingleItem().Id.ShouldBe("go-over-rust");
        using var wrong = new OverrideFolder().With(
            "claims.yaml",
            Whole.Replace("Rust", "Rusty", StringComparison.Ordinal)
        );
        wrong
            .Mistakes()
            .ShouldHaveSingleItem()
            .ShouldBe("claims.yaml:7: choice: there is no choice 'Rusty'; did you mean 'Rust'?");
    }

    private static Claim Read(string yaml)
    {
        using var folder = new OverrideFolder().With("claims.yaml", yaml);
        return folder.Load().Claims.ShouldHaveSingleItem();
    }
}
