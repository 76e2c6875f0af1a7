namespace Lanewise.Sources.Tables;

/// <summary>The parts of a posting that a column can hold. <see cref="TableFields.NameOf"/> gives the name used with <c>--map</c>.</summary>
public enum TableField
{
    /// <summary>The posting's identity in its source.</summary>
    Id,

    /// <summary>The source's name, where a table mixes several.</summary>
    Source,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The description.</summary>
    Text,

    /// <summary>The employer.</summary>
    Company,

    /// <summary>The place or places.</summary>
    Location,

    /// <summary>The day of publication.</summary>
    Date,

    /// <summary>The posting's address.</summary>
    Url,

    /// <summary>The lower end of pay, a number.</summary>
    SalaryMin,

    /// <summary>The upper end of pay, a number.</summary>
    SalaryMax,

    /// <summary>The currency of pay.</summary>
    Currency,

    /// <summary>The period of pay.</summary>
    Period,

    /// <summary>Pay in words ("$55k - $100k").</summary>
    Salary,

    /// <summary>The form of employment.</summary>
    Employment,

    /// <summary>Whether it is remote.</summary>
    Remote,

    /// <summary>The employer's number of the opening.</summary>
    Requisition,

    /// <summary>The first day it was seen open.</summary>
    FirstSeen,

    /// <summary>The last day it was seen open.</summary>
    LastSeen,

    /// <summary>The day it was taken down.</summary>
    Closed,
}
