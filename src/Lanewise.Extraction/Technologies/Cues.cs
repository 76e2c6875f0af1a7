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

    /// <summary>What a found cue says.</summary>
    public Cue Meaning(in Hit hit) => _meanings[hit.Group];

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
