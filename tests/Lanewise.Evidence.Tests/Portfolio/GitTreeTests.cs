using Lanewise.Evidence.Portfolio;

namespace Lanewise.Evidence.Tests.Portfolio;

public sealed class GitTreeTests
{
    private const string Good = "async def f(): pass\n";

    [Fact]
    public void The_last_commit_is_read_and_not_what_changed_since()
    {
        using var tree = new TemporaryTree().With("a.py", Good).Commit();
        tree.With("b.py", Good);

        tree.Read().Files.Select(f => f.Path).ShouldBe(["a.py"]);
        tree.Read().Version.ShouldStartWith("commit ");
        tree.Read(new PortfolioOptions { IsUncommitted = true }).Files.Select(f => f.Path).ShouldBe(["a.py", "b.py"]);
    }

    [Fact]
    public void A_bare_repository_says_the_same()
    {
        using var tree = new TemporaryTree().With("a.py", Good).With("sub/b\u0007.go", "package a\n").Commit();
        var bare = tree.Root + ".git";
        tree.Run("git", "clone", "-q", "--bare", tree.Root, bare);

        TemporaryTree.ReadAt(bare).Files.ShouldBe(tree.Read().Files);
    }

    [Fact]
    public void Nothing_of_a_repository_is_ever_run()
    {
        using var tree = new TemporaryTree()
            .With("a.py", Good)
            .With(".gitattributes", "*.py filter=evil diff=evil merge=evil\n")
            .Commit();
        var evil = Path.Combine(tree.Root, "evil.sh");
        tree.With("evil.sh", $"#!/bin/sh\ntouch '{tree.Marker}'\ncat\n");
        tree.Run("chmod", "+x", evil);
        foreach (
            var hook in new[]
            {
                "post-checkout",
                "pre-auto-gc",
                "post-index-change",
                "reference-transaction",
                "fsmonitor-watchman",
            }
        )
        {
            tree.Run("cp", evil, $".git/hooks/{hook}");
        }

        (string Key, string Value)[] settings =
        [
            ("core.hooksPath", ".git/hooks"),
            ("core.fsmonitor", evil),
            ("core.pager", evil),
            ("core.sshCommand", evil),
            ("core.askPass", evil),
            ("core.editor", evil),
            ("filter.evil.smudge", evil),
            ("filter.evil.clean", evil),
            ("filter.evil.process", evil),
            ("filter.evil.required", "true"),
            ("diff.evil.textconv", evil),
            ("diff.evil.command", evil),
            ("diff.external", evil),
            ("log.showSignature", "true"),
            ("gpg.program", evil),
            ("credential.helper", evil),
            ("alias.cat-file", $"!{evil}"),
            ("alias.log", $"!{evil}"),
            ("protocol.ext.allow", "always"),
            ("remote.origin.url", $"ext::{evil}"),
            ("remote.origin.promisor", "true"),
            ("extensions.partialClone", "origin"),
            ("uploadpack.packObjectsHook", evil),
        ];
        foreach (var (key, value) in settings)
        {
            tree.Run("git", "config", key, value);
        }

        File.Delete(tree.Marker);
        Broken(tree, "a.py"); // an object that is missing would be fetched from the promisor
        tree.Read();
        tree.Read(new PortfolioOptions { Author = "ann" });

        File.Exists(tree.Marker).ShouldBeFalse();
        tree.Run("sh", "-c", evil + " < /dev/null");
        File.Exists(tree.Marker).ShouldBeTrue("the trap itself works");
    }

    [Fact]
    public void A_broken_object_is_skipped_and_the_rest_goes_on()
    {
        using var tree = new TemporaryTree()
            .With("a.py", Good)
            .With("b.py", Good + "#\n")
            .With("c.py", Good + "##\n")
            .Commit();
        Broken(tree, "b.py");

        var report = tree.Read(new PortfolioOptions { Threads = 1 });

        report.Files.Select(f => f.Path).ShouldBe(["a.py", "c.py"]);
        report.Skipped.ShouldHaveSingleItem().ShouldBe(new SkippedPath("b.py", "its object is missing or broken"));
    }

    [Fact]
    public void An_object_with_wrong_bytes_is_skipped_and_the_rest_goes_on()
    {
        using var tree = new TemporaryTree()
            .With("a.py", Good)
            .With("b.py", Good + "#\n")
            .With("c.py", Good + "##\n")
            .Commit();
        var path = ObjectOf(tree, "b.py");
        File.SetAttributes(path, FileAttributes.Normal);
        File.WriteAllBytes(path, [1, 2, 3, 4, 5, 6, 7, 8]);

        var report = tree.Read(new PortfolioOptions { Threads = 1 });

        report.Files.Select(f => f.Path).ShouldBe(["a.py", "c.py"]);
        report.Skipped.ShouldHaveSingleItem().Path.ShouldBe("b.py");
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("config")]
    [InlineData("packed-refs")]
    [InlineData("objects/info/alternates")]
    [InlineData("b.py")]
    public void A_pipe_in_place_of_a_file_of_git_is_not_waited_for(string file)
    {
        using var tree = new TemporaryTree().With("a.py", Good).With("b.py", Good + "#\n").Commit();
        var path = file == "b.py" ? ObjectOf(tree, file) : Path.Combine(tree.Root, ".git", file);
        File.Delete(path);
        tree.Run("mkfifo", path);

        Should
            .Throw<PortfolioException>(() => tree.Read(new PortfolioOptions { Patience = TimeSpan.FromSeconds(1) }))
            .Message.ShouldBe("git has said nothing for 1 seconds");
    }

    [Fact]
    public void Objects_that_lie_in_another_repository_are_read()
    {
        using var tree = new TemporaryTree().With("a.py", Good).Commit();
        var shared = tree.Root + ".shared";
        tree.Run("git", "clone", "-q", "--shared", "--no-checkout", tree.Root, shared);

        TemporaryTree.ReadAt(shared).Files.Select(f => f.Path).ShouldBe(["a.py"]);
    }

    [Fact]
    public void Links_and_submodules_are_told_and_not_entered()
    {
        using var tree = new TemporaryTree().With("a.py", Good);
        File.CreateSymbolicLink(Path.Combine(tree.Root, "link"), "/etc/passwd");
        tree.Commit();
        tree.Run("git", "update-index", "--add", "--cacheinfo", $"160000,{new string('1', 40)},module");
        tree.Run("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "y");

        tree.Read().Skipped.ShouldBe([new("link", "is a symbolic link"), new("module", "is a submodule")]);
    }

    [Fact]
    public void A_repository_without_a_commit_is_said()
    {
        using var tree = new TemporaryTree();
        tree.Run("git", "init", "-q");

        Should.Throw<PortfolioException>(() => tree.Read()).Message.ShouldContain("--uncommitted");
    }

    [Fact]
    public void An_author_is_given_the_lines_that_are_theirs()
    {
        using var tree = new TemporaryTree().With("a.py", Good).Commit();
        tree.With("a.py", Good + "async def g(): pass\n").With("b.go", "package a\n");
        tree.Run("git", "add", "-A");
        tree.Run(
            "git",
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.org",
            "commit",
            "-q",
            "-m",
            "y",
            "--author",
            "Bob <bob@example.org>"
        );

        var ann = tree.Read(new PortfolioOptions { Author = "ANN@example" });
        var bob = tree.Read(new PortfolioOptions { Author = "Bob" });

        ann.Author.Single(a => a.Language == "Python").ShouldBe(new AuthorLines("Python", 1, 2));
        bob.Author.Select(a => (a.Language, a.Added)).ShouldBe([("Go", 1), ("Python", 1)]);
        ann.Findings.Single(f => f.Signal == "async").Lines.ShouldBe([1]);
        bob.Findings.Single(f => f.Signal == "async").Line.ShouldBe(2);
        bob.Findings.Single(f => f.Signal == "async").Quote.ShouldBe("async def g(): pass");
    }

    private static void Broken(TemporaryTree tree, string path)
    {
        var file = ObjectOf(tree, path);
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
    }

    private static string ObjectOf(TemporaryTree tree, string path)
    {
        var name = tree.Run("git", "rev-parse", $"HEAD:{path}").Trim();
        return Path.Combine(tree.Root, ".git", "objects", name[..2], name[2..]);
    }
}
