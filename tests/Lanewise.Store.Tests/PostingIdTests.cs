namespace Lanewise.Store.Tests;

public sealed class PostingIdTests
{
    [Fact]
    public void An_identity_never_changes() => PostingId.Of("ashby", "8481df25").ShouldBe("rc7cd1qxv4fj");

    [Fact]
    public void It_is_twelve_characters_of_base32() => PostingId.Of("hn", "1").ShouldMatch("^[0-9a-hjkmnp-tv-z]{12}$");

    [Fact]
    public void The_border_between_source_and_id_counts() =>
        PostingId.Of("a", "bc").ShouldNotBe(PostingId.Of("ab", "c"));
}
