using BenchmarkDotNet.Running;
using Lanewise.Benchmarks;

if (args is ["repeat", var source, var target, var times])
{
    RepeatedStore.Write(source, target, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["raw", var file, var database])
{
    RawLoad.Write(file, database);
    return;
}

if (args is ["vary", var lines, var varied, var repetitions])
{
    VariedLines.Write(lines, varied, int.Parse(repetitions, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

Console.WriteLine($"sample: {PostingSample.Postings.Count} postings, {PostingSample.Bytes / 1e6:F2} MB of UTF-8 text");
BenchmarkSwitcher.FromAssembly(typeof(PostingSample).Assembly).Run(args);
