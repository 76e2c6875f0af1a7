namespace Lanewise.Catalog.Tests;

public sealed class CatalogMistakesTests
{
    private const string Technologies = "technologies/mine.yaml";
    private const string Known = "name,country,region,population,aliases\n";
    private const string AllFields =
        "there is no such field; the fields are name, kind, aliases, exact, weak, not, implies, lanes, layer, supporting";

    [Theory]
    [InlineData("- kind: tool\n", "1: name: is missing")]
    [InlineData("- name: Zyx\n", "1: kind: is missing")]
    [InlineData("- name: Zyx\n  kind: tool\n  colour: red\n", "3: colour: " + AllFields)]
    [InlineData("- name: Zyx\n  kind: [tool]\n", "2: kind: must be a text")]
    [InlineData("- name: Zyx\n  kind:\n", "2: kind: is empty")]
    [InlineData("- name: Zyx\n  kind: tool\n  aliases: zyxer\n", "3: aliases: must be a list, such as [a, b]")]
    [InlineData("- name: Zyx\n  kind: tool\n  aliases:\n    - zyxer\n    - a: b\n", "5: aliases: must be a text")]
    [InlineData("- name: Zyx\n  kind: tool\n  exact: [ZY, ZY]\n", "3: exact: 'ZY' stands twice")]
    [InlineData(
        "- name: Zyx\n  kind: tool\n  lanes: { backend: 1.5 }\n",
        "3: lanes: the weight of 'backend' must be a number above 0 and at most 1"
    )]
    [InlineData(
        "- name: Zyx\n  kind: tool\n  lanes: { backend: 0 }\n",
        "3: lanes: the weight of 'backend' must be a number above 0 and at most 1"
    )]
    [InlineData(
        "- name: Zyx\n  kind: tool\n  lanes: { backend: much }\n",
        "3: lanes: the weight of 'backend' must be a number above 0 and at most 1"
    )]
    [InlineData(
        "- name: Zyx\n  kind: tool\n  lanes: [backend]\n",
        "3: lanes: must be a mapping of names to weights, such as { backend: 0.5 }"
    )]
    [InlineData(
        "- name: Zyx\n  kind: tool\n  lanes: { backnd: 0.5 }\n",
        "3: lanes: there is no lane 'backnd'; did you mean 'backend'?"
    )]
    [InlineData("- name: Zyx\n  kind: tool\n  layer: basement\n", "3: layer: there is no layer 'basement'")]
    [InlineData(
        "- name: Zyx\n  kind: tool\n  implies:\n    - Python\n    - Pyton\n",
        "5: implies: there is no technology 'Pyton'; did you mean 'Python'?"
    )]
    [InlineData("- name: Zyx\n  kind: tool\n  name: Zyy\n", "3: name: stands twice; it is in line 1 already")]
    [InlineData("name: Zyx\n", "1: the file must be one list, each entry starting with '- '")]
    [InlineData(
        "- Zyx\n",
        "1: must be an entry with the fields name, kind, aliases, exact, weak, not, implies, lanes, layer, supporting"
    )]
    [InlineData(
        "- name: Zyx\n  kind: tool: big\n",
        "2: a colon before a space stands inside a text; put the text in quotes"
    )]
    public void A_mistake_of_a_technology_is_named_by_file_line_and_field(string yaml, string expected)
    {
        using var folder = new OverrideFolder().With(Technologies, yaml);
        folder.Mistakes().ShouldHaveSingleItem().ShouldBe($"{Technologies}:{expected}");
    }

    [Theory]
    [InlineData("lanes.yaml", "- name: one\n", "1: title: is missing")]
    [InlineData("layers.yaml", "- name: one\n  title: One\n", "1: detail: is missing")]
    [InlineData(
        "signals.yaml",
        "- name: one\n  title: One\n  kind: skill\n  phrases: many\n",
        "4: phrases: must be a list, such as [a, b]"
    )]
    [InlineData(
        "signals.yaml",
        "- name: one\n  title: One\n  kind: habit\n",
        "3: kind: is 'habit'; one of practice, skill, outcome, means, wording, employer expected"
    )]
    [InlineData(
        "phrases/mine.yaml",
        "group: phrase\n",
        "1: group: must be a list of phrases, such as [full time, fulltime]"
    )]
    [InlineData("phrases/mine.yaml", "group: [a, b, a]\n", "1: group: 'a' stands twice")]
    [InlineData(
        "phrases/mine.yaml",
        "group:\n  - a\n  - \"=\"\n",
        "3: group: a phrase must be a text that is not empty"
    )]
    [InlineData("phrases/mine.yaml", "- a\n", "1: the file must be a mapping of groups to lists of phrases")]
    [InlineData(
        "places/countries.yaml",
        "- { code: USA, name: United States, currency: USD }\n",
        "1: code: 'USA' is no ISO 3166-1 alpha-2 code such as DE"
    )]
    [InlineData(
        "places/countries.yaml",
        "- { code: US, name: United States, currency: Dollar }\n",
        "1: currency: 'Dollar' is no ISO 4217 code such as EUR"
    )]
    [InlineData(
        "places/countries.yaml",
        "- { code: US, name: United States, currency: USD, areas: [Europe] }\n",
        "1: areas: 'Europe' is none of EU, EMEA, LATAM, APAC, NA"
    )]
    [InlineData("places/regions.yaml", "- { country: US, code: CA }\n", "1: name: is missing")]
    [InlineData(
        "places/regions.yaml",
        "- { country: QQ, code: CA, name: X }\n",
        "1: country: there is no country 'QQ'"
    )]
    [InlineData(
        "places/metros.yaml",
        "- { name: Here, country: US, region: QQ }\n",
        "1: region: there is no region 'US-QQ'"
    )]
    [InlineData(
        "places/known-cities.csv",
        "city\n",
        "1: the first line must be name,country,region,population,aliases"
    )]
    [InlineData(
        "places/known-cities.csv",
        Known + "Here,QQ,,,\n",
        "2: country: 'QQ' is the code of no country in countries.yaml"
    )]
    [InlineData(
        "places/known-cities.csv",
        Known + "Here,US,QQ,,\n",
        "2: region: 'QQ' is the code of no region of US in regions.yaml"
    )]
    [InlineData(
        "places/known-cities.csv",
        Known + "Here,US,CA,many,\n",
        "2: population: 'many' must be a whole number above 0, or empty where it is not known"
    )]
    [InlineData("places/known-cities.csv", Known + "Here,US\n", "2: has 2 fields where the first line has 5")]
    [InlineData(
        "places/known-cities.csv",
        Known + "A,US,CA,,\nA,US,CA,,\n",
        "3: name: 'A' of the same country and region stands twice"
    )]
    [InlineData(
        "rates.csv",
        "month,EUR\n2015-01,0\n",
        "2: EUR: '0' must be a number above 0, the dollars for one unit"
    )]
    [InlineData(
        "rates.csv",
        "month,EUR\n2015-01,-1\n",
        "2: EUR: '-1' must be a number above 0, the dollars for one unit"
    )]
    [InlineData("pay-laws.csv", "country,since\n", "1: the first line must be country,region,since")]
    [InlineData("pay-laws.csv", "country,region,since\nusa,CO,2021-01-01\n", "2: country: 'usa' is no code such as US")]
    [InlineData("pay-laws.csv", "country,region,since\nUS,CO,2021\n", "2: since: '2021' is no day such as 2023-01-01")]
    [InlineData("models/lane.csv", "class,weight\n", "1: the first line must be class,feature,weight")]
    [InlineData("models/lane.csv", "class,feature,weight\nqa,bias,much\n", "2: weight: 'much' is no number")]
    [InlineData(
        "models/lane.csv",
        "class,feature,weight\nqa,bias,1\nqa,bias,2\n",
        "3: feature: bias of qa stands twice"
    )]
    [InlineData("rates.csv", "month,EUR\nJanuary,1.16\n", "2: month: 'January' is no month such as 2015-01")]
    [InlineData(
        "rates.csv",
        "month,EUR\n2015-01,1.16\n2015-03,1.1\n",
        "3: month: months must follow one another without a gap"
    )]
    [InlineData("rates.csv", "month,Euro\n2015-01,1.16\n", "1: Euro: is no ISO 4217 code such as EUR")]
    [InlineData("rates.csv", "month,EUR,EUR\n2015-01,1,1\n", "1: EUR: stands twice")]
    [InlineData(
        "elsewhere.yaml",
        "- a\n",
        "1: replaces no file of the catalog; new files go into technologies/, phrases/, taxes/ or portfolio/rules/"
    )]
    public void A_mistake_of_another_file_is_named_by_file_line_and_field(string path, string text, string expected)
    {
        using var folder = new OverrideFolder().With(path, text);
        folder.Mistakes().ShouldContain($"{path}:{expected}");
    }

    [Fact]
    public void A_name_given_twice_names_both_places()
    {
        using var folder = new OverrideFolder().With(
            Technologies,
            "- name: Zyx\n  kind: tool\n\n- name: Zyx\n  kind: tool\n"
        );
        folder.Mistakes()[0].ShouldStartWith($"{Technologies}:4: name: 'Zyx' is already in ");
        folder.Mistakes()[0].ShouldEndWith("mine.yaml:1; names are unique");
    }

    [Theory]
    [InlineData("aliases: [Zyx]", "exact: [ZYX]", true)]
    [InlineData("aliases: [zyx]", "aliases: [ZYX]", true)]
    [InlineData("exact: [Zyx]", "weak: [Zyx]", true)]
    [InlineData("exact: [Zyx]", "exact: [ZYX]", false)]
    public void Two_technologies_may_not_share_a_spelling(string first, string second, bool isMistake)
    {
        using var folder = new OverrideFolder().With(
            Technologies,
            $"- name: First Thing\n  kind: tool\n  {first}\n- name: Second Thing\n  kind: tool\n  {second}\n"
        );
        if (isMistake)
        {
            folder.Mistakes().ShouldHaveSingleItem().ShouldContain("is a spelling that 'First Thing' has already");
        }
        else
        {
            Should.NotThrow(folder.Load);
        }
    }

    [Fact]
    public void Mistakes_of_all_files_are_shown_at_once_in_the_order_of_files_and_lines()
    {
        using var folder = new OverrideFolder()
            .With(Technologies, "- name: Zyx\n  knd: tool\n  kind: tool\n- kind: tool\n")
            .With("phrases/mine.yaml", "group: phrase\n")
            .With("rates.csv", "month,EUR\n2015-01,0\n");
        folder
            .Mistakes()
            .Select(m => string.Join(':', m.Split(':').Take(2)))
            .ShouldBe(["phrases/mine.yaml:1", "rates.csv:2", $"{Technologies}:2", $"{Technologies}:4"]);
    }
}
