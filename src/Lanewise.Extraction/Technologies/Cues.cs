using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>The cues of the posting being read, by where they stand.</summary>
internal sealed class Cues(Lexicon lexicon)
{
    private static readonly (Cue Cue, string Group)[] Groups =
    [
        (Cue.Before, "before"),
        (Cue.After, "after"),
        (Cue.Role, "role"),
        (Cue.OtherRole, "other-role"),
        (Cue.PreferredAhead, "preferred-ahead"),
        (Cue.PreferredAhead | Cue.Leaning, "leaning-ahead"),
        (Cue.PreferredBehind, "preferred-behind"),
        (Cue.Required, "required"),
        (Cue.Skill, "skill"),
        (Cue.Asked, "asked"),
        (Cue.Negated, "negated"),
        (Cue.ContextAhead, "context-ahead"),
        (Cue.Either, "either"),
        (Cue.Example, "example"),
        (Cue.OrOther, "or-other"),
        (Cue.None, "no-choice"),
        (Cue.InUse, "in-use"),
        (Cue.Together, "together"),
        (Cue.CompanyAhead, "company-ahead"),
        (Cue.DataWork, "data-work"),
        (Cue.DataWork | Cue.Analyst, "analyst"),
        (Cue.Backend, "area-backend"),
        (Cue.Frontend, "area-frontend"),
        (Cue.AppleApps, "area-ios"),
        (Cue.AndroidApps, "area-android"),
        (Cue.AppleApps | Cue.AndroidApps, "area-mobile"),
        (Cue.Areas, "area-every"),
    ];

    private readonly Cue[] _meanings = MeaningsByGroup(lexicon);

    // By line, with the number of the posting it was read from.
    private (int Posting, Cue Said)[] _ofLines = [];

    /// <summary>What a found cue says.</summary>
    public Cue Meaning(in Hit hit) => _meanings[hit.Group];

    /// <summary>
    /// Everything said in a line, and in those before it from that of a token on: what it lacks none of their words say. Several facts ask
    /// for a line's rare cues at each of its technologies.
    /// </summary>
    public Cue Around(Reading reading, int firstToken, int line)
    {
        var said = OfLine(reading, line);
        for (var other = reading.LineOf(Math.Max(0, firstToken - 1)); other < line; other++)
        {
            said |= OfLine(reading, other);
        }

        return said;
    }

    private Cue OfLine(Reading reading, int line)
    {
        if (_ofLines.Length <= line)
        {
            Array.Resize(ref _ofLines, reading.Lines.Length * 2);
        }

        ref var known = ref _ofLines[line];
        if (known.Posting != reading.Number)
        {
            known = (reading.Number, Cue.None);
            foreach (ref readonly var hit in reading.HitsOfLine(Topic.Cue, line))
            {
                known.Said |= Meaning(hit);
            }
        }

        return known.Said;
    }

    /// <summary>What the words that end before <paramref name="token"/> say.</summary>
    public Cue EndingAt(Reading reading, int token)
    {
        if (token == 0)
        {
            return Cue.None;
        }

        var hits = reading.HitsOfLine(Topic.Cue, reading.LineOf(token - 1));
        var found = Cue.None;
        for (var i = HitSearch.From(hits, token) - 1; i >= 0 && hits[i].EndToken >= token; i--)
        {
            found |= hits[i].EndToken == token ? Meaning(hits[i]) : Cue.None;
        }

        return found;
    }

    /// <summary>What the words from <paramref name="token"/> on say.</summary>
    public Cue StartingAt(Reading reading, int token)
    {
        if (token >= reading.Tokens.Length)
        {
            return Cue.None;
        }

        var hits = reading.HitsOfLine(Topic.Cue, reading.LineOf(token));
        var found = Cue.None;
        for (var i = HitSearch.From(hits, token); i < hits.Length && hits[i].FirstToken == token; i++)
        {
            found |= Meaning(hits[i]);
        }

        return found;
    }

    /// <summary>Everything said between two tokens.</summary>
    public Cue Within(Reading reading, int firstToken, int endToken)
    {
        var found = Cue.None;
        foreach (ref readonly var hit in Between(reading, firstToken, endToken))
        {
            found |= Meaning(hit);
        }

        return found;
    }

    /// <summary>The cues that begin from one token on and before another.</summary>
    public static ReadOnlySpan<Hit> Between(Reading reading, int firstToken, int endToken) =>
        reading.Hits(Topic.Cue, firstToken, endToken);

    private static Cue[] MeaningsByGroup(Lexicon lexicon)
    {
        var meanings = new Cue[Groups.Length];
        foreach (var (cue, group) in Groups)
        {
            meanings[lexicon.Group(Topic.Cue, group)] = cue;
        }

        return meanings;
    }
}
