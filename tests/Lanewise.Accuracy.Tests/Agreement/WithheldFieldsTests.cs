using Lanewise.Accuracy.Agreement;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Pay;

namespace Lanewise.Accuracy.Tests.Agreement;

public sealed class WithheldFieldsTests
{
    private static readonly PostingText Posting = new()
    {
        Title = "Senior Security Engineer",
        Text = "This role is fully remote. We pay $150,000 - $190,000 a year.",
        Company = "Employer",
        Location = "Berlin, Germany",
        Employment = "FullTime",
        IsRemote = true,
        Pay = [new StatedPay(150_000, 190_000, "USD", "year")],
    };

    [Fact]
    public void What_the_text_says_is_read_without_the_fields()
    {
        var outcomes = Outcomes(Posting, "Security");

        outcomes[AgreementFields.Pay].IsSame.ShouldBeTrue();
        outcomes[AgreementFields.Workplace].IsSame.ShouldBeTrue();
        outcomes[AgreementFields.Lane].IsSame.ShouldBeTrue();
        outcomes[AgreementFields.Employment].InFields.ShouldBe(["full-time"]);
        outcomes[AgreementFields.Employment].IsInText.ShouldBeFalse();
        outcomes[AgreementFields.City].InFields.ShouldBe(["Berlin"]);
        outcomes[AgreementFields.City].IsInText.ShouldBeFalse();
        outcomes[AgreementFields.Country].InFields.ShouldBe(["DE"]);
    }

    [Fact]
    public void What_the_fields_do_not_say_is_not_compared()
    {
        var silent = new PostingText { Title = Posting.Title, Text = Posting.Text };

        Outcomes(silent, "Engineering").ShouldBeEmpty();
    }

    [Fact]
    public void Text_and_fields_that_say_different_things_disagree()
    {
        var outcome = Outcomes(Posting with { Pay = [new StatedPay(100_000, 190_000, "USD", "year")] }, null)[
            AgreementFields.Pay
        ];

        (outcome.IsInText, outcome.Agrees, outcome.IsDisagreement).ShouldBe((true, false, true));
        outcome.InText.ShouldBe(["150000–190000 USD/year"]);
        outcome.InFields.ShouldBe(["100000–190000 USD/year"]);
    }

    [Theory]
    [InlineData("We write golang services, GoLang tools and Rust.", true)]
    [InlineData("You golang.", false)]
    public void Golang_is_looked_for_as_Go(string text, bool isFound)
    {
        var outcome = Outcomes(new PostingText { Text = text }, null)[AgreementFields.Golang];

        outcome.IsInText.ShouldBe(isFound);
        outcome.IsDisagreement.ShouldBe(!isFound);
    }

    [Fact]
    public void Shares_take_the_postings_of_an_employer_together()
    {
        AgreementOutcome Outcome(int i, string company) =>
            new(
                AgreementFields.City,
                $"{i}",
                company,
                ["Berlin"],
                i < 6 ? ["Berlin", "Bern"]
                    : i < 8 ? ["Bern"]
                    : []
            );

        var alike = FieldAgreement.Of(Enumerable.Range(0, 10).Select(i => Outcome(i, $"{i / 6}")));
        var apart = FieldAgreement.Of(Enumerable.Range(0, 10).Select(i => Outcome(i, $"{i}")));

        var (city, independent) = (alike.Single(f => f.Field == "city"), apart.Single(f => f.Field == "city"));
        (city.N, city.InText).ShouldBe((10, 8));
        city.Said.Value.ShouldBe(0.8, 1e-12);
        city.Agreement.Value.ShouldBe(0.75, 1e-12);
        city.Same.Value.ShouldBe(0);
        (city.Agreement.High - city.Agreement.Low).ShouldBeGreaterThan(
            independent.Agreement.High - independent.Agreement.Low
        );
    }

    private static Dictionary<string, AgreementOutcome> Outcomes(PostingText posting, string? team) =>
        new WithheldFields(Knowledge.Embedded)
            .Compare(new Extractor(Knowledge.Embedded), "a", posting, team)
            .ToDictionary(o => o.Field, StringComparer.Ordinal);
}
