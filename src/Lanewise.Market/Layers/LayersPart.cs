namespace Lanewise.Market.Layers;

/// <summary>A part of what is measured of languages in a system and of each other.</summary>
public enum LayersPart
{
    /// <summary>Every part.</summary>
    All,

    /// <summary>In which layers or lanes each language is asked for.</summary>
    Matrix,

    /// <summary>How many languages an opening asks for.</summary>
    Languages,

    /// <summary>Which technologies are asked for together.</summary>
    Together,

    /// <summary>Which languages open most openings together.</summary>
    Pairs,

    /// <summary>Which language would do in place of which.</summary>
    StandIn,

    /// <summary>Which language pays to learn next at each career stage.</summary>
    Next,
}
