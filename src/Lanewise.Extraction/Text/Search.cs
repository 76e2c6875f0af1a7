namespace Lanewise.Extraction.Text;

/// <summary>Which topics are searched for at once.</summary>
internal enum Search : byte
{
    /// <summary>Every topic without a search of its own; goes over whole texts.</summary>
    Text,

    /// <summary><see cref="Topic.Heading"/>, in short lines.</summary>
    Headings,

    /// <summary><see cref="Topic.Cue"/>, in lines that name a technology.</summary>
    Cues,

    /// <summary><see cref="Topic.Location"/>, around places.</summary>
    Locations,

    /// <summary><see cref="Topic.Place"/>, in fields and headers and after words for places.</summary>
    Places,

    /// <summary><see cref="Topic.Pay"/>, around amounts of money.</summary>
    Pay,

    /// <summary><see cref="Topic.Years"/>, around numbers of years.</summary>
    Years,

    /// <summary><see cref="Topic.Written"/>, whose words are looked up elsewhere; only marked.</summary>
    FunctionWords,
}
