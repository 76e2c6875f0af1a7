namespace Lanewise.DuckDb.Tests;

public sealed class StatementTests : InMemory
{
    [Fact]
    public void A_statement_runs_again_with_other_parameters()
    {
        using var statement = Connection.Prepare("SELECT $a::INT + $b::INT");
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
        using var statement = Connection.Prepare("SELECT $since");
        Should.Throw<ArgumentException>(() => statement.Bind("until", 1)).Message.ShouldContain("since");
    }

    [Theory]
    [InlineData("SELECT 1", true)]
    [InlineData("FROM range(3)", true)]
    [InlineData("VALUES (1)", true)]
    [InlineData("SHOW TABLES", true)]
    [InlineData("DESCRIBE SELECT 1", true)]
    [InlineData("EXPLAIN SELECT 1", true)]
    [InlineData("PRAGMA database_list", true)]
    [InlineData("CREATE TABLE t (a INT)", false)]
    [InlineData("SET threads = 1", false)]
    [InlineData("CHECKPOINT", false)]
    public void Queries_are_told_from_statements_that_change_something(string sql, bool isQuery)
    {
        using var statement = Connection.Prepare(sql);

        statement.IsQuery.ShouldBe(isQuery);
    }
}
