namespace Lanewise.DuckDb.Tests;

public sealed class DuckDbExceptionTests : InMemory
{
    [Theory]
    [InlineData("SELEC 1", ErrorKind.Parser)]
    [InlineData("SELECT * FROM missing", ErrorKind.Catalog)]
    [InlineData("SELECT missing", ErrorKind.Binder)]
    [InlineData("SELECT 'x'::INT", ErrorKind.Conversion)]
    [InlineData("SELECT * FROM read_csv('/missing.csv')", ErrorKind.IO)]
    [InlineData("CREATE TABLE k (a INT PRIMARY KEY); INSERT INTO k VALUES (1), (1)", ErrorKind.Constraint)]
    [InlineData("SELECT 200::TINYINT + 100::TINYINT", ErrorKind.Conversion)]
    [InlineData("SELECT 100::TINYINT + 100::TINYINT", ErrorKind.OutOfRange)]
    [InlineData("COMMIT", ErrorKind.TransactionContext)]
    [InlineData("SELECT error('own')", ErrorKind.InvalidInput)]
    public void The_kind_and_the_sql_are_told(string sql, ErrorKind kind)
    {
        var exception = Should.Throw<DuckDbException>(() => Connection.Execute(sql));
        exception.Kind.ShouldBe(kind);
        exception.Sql.ShouldBe(sql);
        exception.Message.ShouldContain("Error: ");
    }

    [Fact]
    public void Several_statements_cannot_be_prepared_as_one() =>
        Should
            .Throw<DuckDbException>(() => Connection.Prepare("SELECT 1; SELECT 2"))
            .Message.ShouldContain("multiple statements");
}
