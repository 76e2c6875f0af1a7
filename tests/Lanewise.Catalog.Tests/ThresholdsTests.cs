namespace Lanewise.Catalog.Tests;

public sealed class ThresholdsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lanewise-thresholds-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_build_gives_every_threshold_that_measures_ask_for()
    {
        foreach (var name in Thresholds.Names)
        {
            Knowledge.Embedded.Thresholds[name].ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public void Wrong_missing_and_unknown_thresholds_are_named_with_file_line_and_field()
    {
        var file = Path.Combine(_folder.FullName, "thresholds.yaml");
        File.WriteAllText(
            file,
            """
            - { name: pay-openings, value: some, detail: a }
            - { name: lane-openings, value: 4, detail: a }
            - { name: lane-openings, value: 5, detail: a }
            - { name: moon-phase, value: 5, detail: a }
            """
        );

        var mistakes = Should.Throw<CatalogException>(() => Knowledge.Load(_folder.FullName)).Message;

        mistakes.ShouldContain($"{file}:1: value: 'some' must be a number of 0 or more");
        mistakes.ShouldContain($"{file}:3: name: 'lane-openings' stands twice");
        mistakes.ShouldContain($"{file}:4: name: no measure asks for a threshold 'moon-phase'");
        mistakes.ShouldContain($"{file}:1: name: the threshold 'trend-months' is missing");
    }
}
