namespace Lanewise.Extraction.Text;

/// <summary>What a stretch of a posting is about, told by the heading above it or by where it stands.</summary>
internal enum SectionKind : byte
{
    /// <summary>Nothing tells; the beginning of most descriptions.</summary>
    Body,

    /// <summary>The title field.</summary>
    Title,

    /// <summary>The location field.</summary>
    Location,

    /// <summary>The first line of a posting without fields, such as "Company | role | place".</summary>
    Header,

    /// <summary>What the company is and does.</summary>
    Company,

    /// <summary>What the person will do.</summary>
    Duties,

    /// <summary>What is asked for.</summary>
    Requirements,

    /// <summary>What is nice to have.</summary>
    Preferred,

    /// <summary>The technologies used.</summary>
    Stack,

    /// <summary>Pay.</summary>
    Pay,

    /// <summary>What is offered besides.</summary>
    Benefits,

    /// <summary>How to apply and what happens then.</summary>
    Process,

    /// <summary>Equal opportunity, privacy and other legal text.</summary>
    Legal,
}
