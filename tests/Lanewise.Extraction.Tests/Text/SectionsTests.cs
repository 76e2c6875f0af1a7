using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public sealed class SectionsTests
{
    private static readonly Lexicon Lexicon = Terms.Of(Knowledge.Embedded).Lexicon;

    [Theory]
    [InlineData("What the candidate will need", "Requirements")]
    [InlineData("### What will set you apart", "Preferred")]
    [InlineData("Das bringst du mit", "Requirements")]
    [InlineData("Deine Aufgaben bei uns:", "Duties")]
    [InlineData("Von Vorteil, aber kein Muss", "Preferred")]
    [InlineData("Worauf du dich freuen kannst", "Benefits")]
    [InlineData("Wer sind wir?", "Company")]
    [InlineData("Ce que vous apportez", "Requirements")]
    [InlineData("Vos principales missions", "Duties")]
    [InlineData("Les petits plus", "Preferred")]
    [InlineData("Pourquoi nous rejoindre ?", "Benefits")]
    [InlineData("Lo que buscamos 💡", "Requirements")]
    [InlineData("Sobre el puesto", "Duties")]
    [InlineData("Se valorará positivamente", "Preferred")]
    [InlineData("¿Qué te ofrecemos?", "Benefits")]
    [InlineData("**Obrigatórios:**", "Requirements")]
    [InlineData("Principais atribuições", "Duties")]
    [InlineData("Será um diferencial", "Preferred")]
    [InlineData("Nossa empresa", "Company")]
    [InlineData("岗位职责：", "Duties")]
    [InlineData("任职资格", "Requirements")]
    [InlineData("加分项目", "Preferred")]
    public void A_heading_opens_its_section(string heading, string section) => SectionBelow(heading).ShouldBe(section);

    [Theory]
    [InlineData("You", "Requirements")]
    [InlineData("Thank you", "Benefits")]
    [InlineData("Technology requirements", "Requirements")]
    [InlineData("Process", "Process")]
    [InlineData("Data process", "Benefits")]
    public void A_single_word_is_a_heading_where_it_stands_alone(string line, string section) =>
        SectionBelow(line).ShouldBe(section);

    [Theory]
    [InlineData("Location")]
    [InlineData("Contratação")]
    [InlineData("工作地点")]
    public void Details_end_the_section_above(string heading) => SectionBelow(heading).ShouldBe("Body");

    private static string SectionBelow(string line)
    {
        var reading = new Reading(Lexicon);
        reading.Load(new() { Title = "Engineer", Text = $"Benefits\n- Fruit\n\n{line}\n- Something else" });
        return $"{reading.Lines[^1].Section}";
    }
}
