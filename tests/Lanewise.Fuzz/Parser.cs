namespace Lanewise.Fuzz;

/// <summary>Something that reads what people and machines give it.</summary>
/// <param name="Name">Its name, as typed on the command line.</param>
/// <param name="Weight">Cases it gets for one case of the slowest.</param>
/// <param name="Seeds">Inputs it is meant for, of which mutations are made.</param>
/// <param name="Make">
/// Makes a check for one thread: it reads an input and throws where a promise is broken. May be made anew after a failure.
/// </param>
internal sealed record Parser(string Name, int Weight, IReadOnlyList<string> Seeds, Func<Action<string>> Make)
{
    /// <summary>Where in an input a growing part is put to see whether the time grows in proportion; none where it is not.</summary>
    public IReadOnlyList<Frame> Frames { get; init; } = [Frame.None];
}
