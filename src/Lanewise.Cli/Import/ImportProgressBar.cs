using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Store.Import;
using Spectre.Console;

namespace Lanewise.Cli.Import;

/// <summary>Shows how far an import is, with its rate and the time left, on standard error and only at a screen.</summary>
internal static class ImportProgressBar
{
    /// <summary>Runs the work; it is given where to report to.</summary>
    public static T During<T>(Func<Action<ImportProgress>?, T> work)
    {
        if (Console.IsErrorRedirected || !Terminal.Notes.HasColor)
        {
            return work(null);
        }

        var result = default(T);
        Terminal
            .Notes.Screen()
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn()
            )
            .Start(context =>
            {
                var task = context.AddTask("reading");
                result = work(progress => Show(task, progress));
            });
        return result!; // Start returns only after work has
    }

    private static void Show(ProgressTask task, ImportProgress progress)
    {
        task.MaxValue = Math.Max(1, progress.BytesTotal);
        task.Value = progress.BytesDone;
        var left = progress.Left is { } time
            ? $", {time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture)} left"
            : "";
        task.Description = Markup.Escape(
            $"{Figures.Count(progress.Read)} read, {Figures.Count((long)progress.Rate)}/s{left}"
        );
    }
}
