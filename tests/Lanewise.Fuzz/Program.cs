using System.Globalization;
using Lanewise.Fuzz;

// usage: dotnet run -c Release --project tests/Lanewise.Fuzz -- [CASES [SEED [PARSER [FIRST]]]]
//        dotnet run -c Release --project tests/Lanewise.Fuzz -- growth [SECONDS [SEED [PARSER [CHARACTERS]]]]
long Number(int index, long otherwise) =>
    index < args.Length ? long.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

if (args is ["growth", ..])
{
    var grown = Parsers.All.Where(parser => args.Length < 4 || args[3] is "all" || parser.Name == args[3]);
    var report = new GrowthReport(Console.Out, (int)Number(4, 1 << 17));
    return report.Run([.. grown], TimeSpan.FromSeconds(Number(1, 0)), (int)Number(2, 1)) ? 0 : 1;
}

var parsers = Parsers.All.Where(parser => args.Length < 3 || parser.Name == args[2]);
return new FuzzReport(Console.Out).Run([.. parsers], Number(0, 100_000), (int)Number(1, 1), Number(3, 0)) ? 0 : 1;
