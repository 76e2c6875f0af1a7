using System.CommandLine;
using System.Text.Json;
using Lanewise.Cli.Doctor;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise doctor</c>: what the program stands on, what is wrong with it and how to mend it.</summary>
internal static class DoctorCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            "Check versions, store, disk and terminal, and say how to mend what is wrong."
        );
        command.SetAction(Run);
        return command.WithExamples("lanewise doctor");
    }

    private static int Run(ParseResult parsed)
    {
        var findings = Examination.Of(StorePath.Of(parsed), () => Start.Knowledge(parsed)).ToList();
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => WriteJson(json, findings));
        }
        else
        {
            findings.ForEach(Write);
        }

        return findings.Exists(f => f.Remedy is not null) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Write(Finding finding)
    {
        Terminal.Results.WriteParagraph($"{finding.Name, -14} {finding.Value}", indent: 15);
        if (finding.Remedy is { } remedy)
        {
            Terminal.Results.WriteParagraph($"{"", -14} → {remedy}", indent: 17);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, List<Finding> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, finding.Name);
            json.WriteString("value"u8, finding.Value);
            json.WriteString("remedy"u8, finding.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
