namespace Lanewise.Catalog.Reading;

/// <summary>The fields of a mapping as they are read; one that comes twice is reported and left out.</summary>
internal sealed class FieldList(Mistakes mistakes, string file)
{
    /// <summary>The fields so far, in the order of the file.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Takes a field.</summary>
    public void Add(Field field)
    {
        foreach (var earlier in Fields)
        {
            if (earlier.Name == field.Name)
            {
                mistakes.Add(file, field.Line, field.Name, $"stands twice; it is in line {earlier.Line} already");
                return;
            }
        }

        Fields.Add(field);
    }
}
