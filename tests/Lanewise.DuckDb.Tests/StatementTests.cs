namespace Lanewise.DuckDb.Tests;

public sealed class StatementTests : IDisposable
{
    private readonly Database _database = Database.Open(":memory:");
    private readonly Connection _connection;

    public StatementTests() => _connection = _database.Connect();

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void A_statement_runs_again_with_other_parameters()
    {
        using var statement = _connection.Prepare("SELECT $a::INT + $b::INT");
        statement.Bind("a", 1);
        statement.Bind("b", 2);
        using (var result = statement.Query())
        {
            result.Single().ShouldBe(3);
        }

        statement.Bind("b", 40);
        using var second = statement.Query();
        second.Single().ShouldBe(41);
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_known_ones()
    {
        using var statement = _connection.Prepare("SELECT $since");
        Should.Throw<ArgumentException>(() => statement.Bind("until", 1)).Message.ShouldContain("since");
    }
}
